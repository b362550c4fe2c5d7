using System.Text;
using Microsoft.Playwright;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Templates;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>Downloads one's own letters as PDF, as a Word document or as text.</summary>
public static class LetterEndpoint
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapLetterFiles(this WebApplication app)
    {
        app.MapGet("/tailor/letters/{id:guid}/letter.txt", (Guid id, HttpContext context, LetterService letters) =>
            DownloadAsync(id, context, letters, "text/plain; charset=utf-8", "txt", letter => Task.FromResult(Encoding.UTF8.GetBytes(letter.Text.Plain())))).RequireAuthorization();
        app.MapGet("/tailor/letters/{id:guid}/letter.docx", (Guid id, HttpContext context, LetterService letters, TimeProvider clock) =>
            DownloadAsync(id, context, letters, Word, "docx", letter => Task.FromResult(LetterDocx.Write(letter.Resume, letter.Text, Today(letter, clock))))).RequireAuthorization();
        app.MapGet("/tailor/letters/{id:guid}/letter.pdf", (Guid id, HttpContext context, LetterService letters, PrintLetter print) =>
            DownloadAsync(id, context, letters, "application/pdf", "pdf", letter => print.RunAsync(context.User.UserId(), letter, context.RequestAborted))).RequireAuthorization();
    }

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext context, LetterService letters, string type, string ending, Func<OpenLetter, Task<byte[]>> write)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            var letter = await letters.OpenAsync(context.User.UserId(), id, context.RequestAborted);
            return Results.File(await write(letter), type, $"Letter, {letter.Wish.Role}, {letter.Wish.Company}.{ending}");
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
        catch (RuleViolation no)
        {
            return Results.Text(no.Message, statusCode: StatusCodes.Status429TooManyRequests);
        }
        catch (Exception failure) when (failure is BrowserMissing or TimeoutException or PlaywrightException)
        {
            return Results.Text("The letter cannot be printed just now. It can be had as a Word document or as text, or printed in a while.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static string Today(OpenLetter letter, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new DocumentDates(letter.Resume.Language).Write(new Core.Resumes.PartialDate(now.Year, now.Month, now.Day));
    }
}
