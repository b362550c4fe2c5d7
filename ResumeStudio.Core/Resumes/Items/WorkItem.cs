using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>One employer with one or more roles, newest first.</summary>
public sealed class WorkItem : ResumeItem
{
    /// <summary>Employer. One line.</summary>
    [Field(FieldKind.Line, "Employer", Example = "Northwind Labs")] public string Employer { get; set; } = "";

    /// <summary>Location. One line.</summary>
    [Field(FieldKind.Line, "Location", Example = "Berlin, Germany")] public string Location { get; set; } = "";

    /// <summary>About the employer. One line.</summary>
    [Field(FieldKind.Line, "About the employer", Example = "Logistics software, 400 people")] public string Description { get; set; } = "";

    /// <summary>Website. A web address as typed.</summary>
    [Field(FieldKind.Url, "Website", Example = "https://example.com")] public string Url { get; set; } = "";

    /// <summary>Roles. The roles held there, newest first.</summary>
    [Field(FieldKind.Roles, "Roles")] public List<Role> Roles { get; set; } = [];

    /// <inheritdoc />
    public override string Heading => Roles.Count > 0 && Roles[0].Position.Length > 0 ? Roles[0].Position : Employer;

    /// <inheritdoc />
    public override string Subheading => Employer;
}
