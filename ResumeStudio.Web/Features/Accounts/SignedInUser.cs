using System.Security.Claims;

namespace ResumeStudio.Web.Features.Accounts;

public static class SignedInUser
{
    /// <summary>The account of the person who is signed in; for pages that require one.</summary>
    public static Guid UserId(this ClaimsPrincipal principal) =>
        Guid.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."));

    public static bool IsSignedIn(this ClaimsPrincipal? principal) => principal?.Identity is { IsAuthenticated: true };
}
