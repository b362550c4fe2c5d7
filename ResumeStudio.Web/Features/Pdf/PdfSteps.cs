using Microsoft.Playwright;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>The words for what is going on and for what went wrong.</summary>
public static class PdfSteps
{
    public const string Waiting = "Waiting for its turn";
    public const string WaitingForPrinter = "The printer is not available right now. The PDF stays queued and is made as soon as the printer is back.";
    public const string LayingOut = "Laying out the pages";
    public const string Printing = "Printing";
    public const string Storing = "Storing the file";

    /// <summary>How far along each step is, in percent.</summary>
    public static int Share(string step) => step switch { LayingOut => 30, Printing => 60, Storing => 90, _ => 10 };

    public static string Explain(Exception failure) => failure switch
    {
        RuleViolation no => no.Message,
        NotFoundException => "The resume is no longer there.",
        BrowserMissing => "The printer is not installed.",
        TimeoutException => "Printing took too long.",
        PlaywrightException => "The printer stopped while it was at work.",
        IOException => "The file could not be stored.",
        _ => "Something went wrong on our side.",
    };
}
