namespace ResumeStudio.Core.Mailing;

/// <summary>How a mail brings a resume.</summary>
public enum MailedForm
{
    /// <summary>As a PDF, attached.</summary>
    Pdf,

    /// <summary>As a private link of the recipient's own.</summary>
    Link,
}
