using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A certificate.</summary>
public sealed class CertificateItem : ResumeItem
{
    /// <summary>Certificate. One line.</summary>
    [Field(FieldKind.Line, "Certificate")] public string Name { get; set; } = "";

    /// <summary>Issuer. One line.</summary>
    [Field(FieldKind.Line, "Issuer")] public string Issuer { get; set; } = "";

    /// <summary>Issued. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Issued")] public PartialDate? Date { get; set; }

    /// <summary>Expires. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Expires")] public PartialDate? Expires { get; set; }

    /// <summary>Credential id. One line.</summary>
    [Field(FieldKind.Line, "Credential id")] public string CredentialId { get; set; } = "";

    /// <summary>Link. A web address as typed.</summary>
    [Field(FieldKind.Url, "Link")] public string Url { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Name;

    /// <inheritdoc />
    public override string Subheading => Issuer;
}
