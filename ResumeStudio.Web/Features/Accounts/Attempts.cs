using System.Globalization;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class Attempts(RateLimits limits)
{
    /// <summary>
    /// Counts an attempt. When it is one too many, the answer becomes a 429 and the returned words tell how long to wait.
    /// The account is what was typed, known or not, so that the limit tells nothing about who has an account.
    /// </summary>
    public string? Refusal(HttpContext context, Attempt attempt, string account)
    {
        var wait = limits.Take(attempt.ByClient, context.ClientKey()) ?? limits.Take(attempt.ByAccount, account.Trim().ToUpperInvariant());
        if (wait is not { } time) return null;
        context.Response.RefuseFor(time);
        var minutes = (int)Math.Ceiling(time.TotalMinutes);
        return minutes <= 1 ? "Too many tries. Try again in a minute." : string.Create(CultureInfo.InvariantCulture, $"Too many tries. Try again in {minutes} minutes.");
    }
}
