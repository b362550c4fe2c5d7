namespace ResumeStudio.Web.Features.Pdf;

public static class PdfFeature
{
    public static void AddPdf(this WebApplicationBuilder builder)
    {
    }

    public static void MapPdf(this WebApplication app)
    {
    }
}
