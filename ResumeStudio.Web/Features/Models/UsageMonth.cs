namespace ResumeStudio.Web.Features.Models;

/// <summary>One calendar month with its calls, tokens and cost.</summary>
public sealed record UsageMonth(DateOnly First, int Calls, long Tokens, long Cost);
