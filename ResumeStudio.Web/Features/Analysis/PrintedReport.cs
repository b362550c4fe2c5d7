using Microsoft.Playwright;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>A report as PDF, or in words why there is none just now.</summary>
internal static class PrintedReport
{
    public static async Task<IResult> AnswerAsync(string name, Func<Task<byte[]>> print)
    {
        try
        {
            return Results.File(await print(), "application/pdf", name);
        }
        catch (RuleViolation no)
        {
            return Results.Text(no.Message, statusCode: StatusCodes.Status429TooManyRequests);
        }
        catch (Exception failure) when (failure is BrowserMissing or TimeoutException or PlaywrightException)
        {
            return Results.Text("The report cannot be printed just now. It can be had as Markdown, or printed in a while.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
