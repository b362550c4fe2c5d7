using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Downloads a resume of one's own as JSON Resume.</summary>
public static class ExportEndpoint
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapExport(this WebApplication app) => app.MapGet("/resumes/{id:guid}/resume.json", DownloadAsync).RequireAuthorization();

    private static async Task<IResult> DownloadAsync(Guid id, ClaimsPrincipal person, ResumeService resumes, HttpContext context)
    {
        try
        {
            var (title, document) = await resumes.ReadAsync(person.UserId(), id, context.RequestAborted);
            context.Response.Headers.CacheControl = "no-store";
            return Results.File(Encoding.UTF8.GetBytes(JsonResumeExporter.Export(document).ToJsonString(Readable)), "application/json", $"{title}.json");
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
