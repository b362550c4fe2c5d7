namespace ResumeStudio.Web.Features.Pdf;

/// <summary>The settings under <c>Pdf:</c>.</summary>
public sealed class PdfOptions
{
    public int RetentionDays { get; set; } = 30;
}
