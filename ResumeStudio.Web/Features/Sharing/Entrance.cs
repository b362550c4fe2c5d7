using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Platform.Configuration;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Lets visitors in, or says why not. Everything that a link leads to is asked for here, on each request.</summary>
public sealed class Entrance(Doors doors, RateLimits limits, IConfiguration configuration, TimeProvider clock)
{
    private const int UsualVisits = 300;

    /// <summary>Visits of one client: far above what a reader does, far below what guessing needs.</summary>
    private readonly RateLimit _visits = new("link-visits", configuration.Value("Sharing:VisitsPerMinute", UsualVisits), TimeSpan.FromMinutes(1));

    /// <summary>Secrets that lead nowhere: somebody is guessing, or an old link is tried again.</summary>
    private static readonly RateLimit WrongSecrets = new("wrong-secrets", 20, TimeSpan.FromMinutes(10));

    /// <summary>The page of an address; a former address is sent on to the current one.</summary>
    /// <param name="context">The visitor's request.</param>
    /// <param name="slug">The address asked for.</param>
    /// <param name="rest">What follows the address: a file, or nothing.</param>
    public async Task<(Door? Door, IResult? Refusal)> EnterPageAsync(HttpContext context, string slug, string rest = "")
    {
        if (Hold(context) is { } refusal) return (null, refusal);
        var door = slug.Length <= Slug.Length ? await doors.FindPageAsync(slug.ToLowerInvariant()) : null;
        if (door is null || !IsOpen(door.Link, isFile: rest.Length > 0)) return (null, Results.NotFound());
        return door.Link.Slug == slug ? (door, null) : (null, Results.Redirect($"/r/{door.Link.Slug}{rest}"));
    }

    /// <summary>The link of a secret. What has ended says so: who holds the link knows of it anyway.</summary>
    /// <param name="context">The visitor's request.</param>
    /// <param name="token">The secret asked for.</param>
    /// <param name="isFile">Whether a file of a page is asked for that was just looked at: the last view counts for it too.</param>
    public async Task<(Door? Door, IResult? Refusal)> EnterSecretAsync(HttpContext context, string token, bool isFile = false)
    {
        if (Hold(context) is { } refusal) return (null, refusal);
        var door = token.Length == ShareToken.Length ? await doors.FindSecretAsync(token) : null;
        if (door is null) return (null, Hold(context, WrongSecrets) ?? Results.NotFound());
        return IsOpen(door.Link, isFile) ? (door, null) : (null, Results.StatusCode(StatusCodes.Status410Gone));
    }

    /// <summary>Counts a visit; the answer is a refusal when the client has sent too many in a minute.</summary>
    public IResult? Hold(HttpContext context) => Hold(context, _visits);

    private bool IsOpen(ResumeLink link, bool isFile) => link.IsOpenAt(clock.GetUtcNow()) || (isFile && link.HasFileViewAt(clock.GetUtcNow()));

    private IResult? Hold(HttpContext context, RateLimit limit)
    {
        if (limits.Take(limit, context.ClientKey()) is not { } wait) return null;
        context.Response.RefuseFor(wait);
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }
}
