using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Pdf;

public static class PdfEndpoint
{
    public static void MapPdfFiles(this WebApplication app) => app.MapGet("/files/pdf/{token}", DownloadAsync).RequireAuthorization();

    private static async Task<IResult> DownloadAsync(string token, HttpContext context, PdfLinks links, PdfPrintService prints, IFileStore files)
    {
        context.Response.Headers.CacheControl = "no-store";
        var ownerId = context.User.UserId();
        if (links.Read(token, ownerId) is not { } link) return Results.NotFound();
        if (!link.IsOpen) return Results.StatusCode(StatusCodes.Status410Gone);
        var print = await prints.FindFinishedAsync(ownerId, link.PrintId, context.RequestAborted);
        return print?.FileKey is { } key && await files.OpenAsync(key, context.RequestAborted) is { } file
            ? Results.File(file, "application/pdf", print.FileName)
            : Results.StatusCode(StatusCodes.Status410Gone);
    }
}
