using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Features.Pdf;

public static class PdfFeature
{
    public static void AddPdf(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<PdfOptions>(builder.Configuration.Filled("Pdf"));
        builder.Services.AddSingleton<PrintAssets>().AddSingleton<IPdfPrinter, ChromiumPdfPrinter>().AddSingleton<PdfPages>().AddSingleton<PrintAtOnce>();
        builder.Services.AddSingleton<RequestPdf>().AddSingleton<PrintPdf>().AddSingleton<PdfPrintService>().AddSingleton<PdfLinks>().AddSingleton<PurgePdfs>();
        builder.Services.AddSingleton<MakeThumbnail>().AddSingleton<ThumbnailService>();
    }

    public static void MapPdf(this WebApplication app)
    {
        app.MapPdfFiles();
        app.MapThumbnails();
    }
}
