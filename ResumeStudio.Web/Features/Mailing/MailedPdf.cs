namespace ResumeStudio.Web.Features.Mailing;

/// <summary>A PDF as it is attached.</summary>
public sealed record MailedPdf(string Name, byte[] Bytes);
