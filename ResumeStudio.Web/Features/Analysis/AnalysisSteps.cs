using Microsoft.Playwright;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>The words for what is going on and for what went wrong.</summary>
public static class AnalysisSteps
{
    /// <summary>What is done at a step.</summary>
    public static string Words(AnalysisStep step) => step switch
    {
        AnalysisStep.Waiting => "Waiting for its turn",
        AnalysisStep.Reading => "Reading the resume",
        AnalysisStep.Printing => "Printing it, reading the PDF back and looking for slips",
        AnalysisStep.Judging => "Applying the rules",
        _ => "Done",
    };

    /// <summary>How far along a step is, in percent.</summary>
    public static int Share(AnalysisStep step) => step switch { AnalysisStep.Waiting => 5, AnalysisStep.Reading => 10, AnalysisStep.Printing => 30, AnalysisStep.Judging => 80, _ => 100 };

    public static string Explain(Exception failure) => failure switch
    {
        RuleViolation no => no.Message,
        NotFoundException => "The resume is no longer there.",
        TimeoutException => "Printing the resume took too long.",
        PlaywrightException => "The printer stopped while it was at work.",
        _ => "Something went wrong on our side.",
    };
}
