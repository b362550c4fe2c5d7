namespace ResumeStudio.Web.Features.Models;

/// <summary>One day with its calls.</summary>
public sealed record UsageDay(DateOnly Day, int Calls, long Cost);
