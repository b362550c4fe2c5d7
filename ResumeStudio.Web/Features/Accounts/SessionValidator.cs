using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Asks once a minute whether a cookie still counts, and hands its session on to the renewed one.</summary>
public sealed class SessionValidator(IOptions<SecurityStampValidatorOptions> options, SignInManager<User> signIn, ILoggerFactory logs, Sessions sessions)
    : SecurityStampValidator<User>(options, signIn, logs)
{
    protected override async Task<User?> VerifySecurityStamp(ClaimsPrincipal? principal) =>
        await base.VerifySecurityStamp(principal) is { } user && await sessions.IsOpenAsync(principal!) ? user : null;

    public static Task KeepSession(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(Sessions.ClaimType) is { } session) context.NewPrincipal?.Identities.First().AddClaim(session.Clone());
        return Task.CompletedTask;
    }
}
