using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes;

/// <summary>Who the person is and how to reach them (<c>basics</c> of JSON Resume; its summary is the section of kind Summary).</summary>
public sealed class Basics : IExtended
{
    /// <summary>Full name.</summary>
    [Field(FieldKind.Line, "Full name", Example = "Mara Lindqvist")] public string Name { get; set; } = "";

    /// <summary>The line under the name (<c>label</c> of JSON Resume).</summary>
    [Field(FieldKind.Line, "Headline", Example = "Senior platform engineer")] public string Headline { get; set; } = "";

    /// <summary>E-mail address.</summary>
    [Field(FieldKind.Email, "E-mail", Example = "mara@example.com")] public string Email { get; set; } = "";

    /// <summary>Telephone number, best in international form.</summary>
    [Field(FieldKind.Phone, "Phone", Example = "+49 30 5550117")] public string Phone { get; set; } = "";

    /// <summary>The person's own site.</summary>
    [Field(FieldKind.Url, "Website", Example = "https://mara.example.com")] public string Url { get; set; } = "";

    /// <summary>The address of a picture elsewhere (<c>image</c> of JSON Resume). Kept for the export; the page prints only <see cref="Photo"/>.</summary>
    [Field(FieldKind.Url, "Picture address", NeverPrinted = true)] public string ImageUrl { get; set; } = "";

    /// <summary>An uploaded portrait, or null.</summary>
    public Photo? Photo { get; set; }

    /// <summary>Where the person lives.</summary>
    public Location Location { get; set; } = new();

    /// <summary>Accounts on other sites.</summary>
    public List<Profile> Profiles { get; set; } = [];

    /// <summary>Keys of imported basics that the model does not know, kept for the export.</summary>
    public JsonObject? Extras { get; set; }
}
