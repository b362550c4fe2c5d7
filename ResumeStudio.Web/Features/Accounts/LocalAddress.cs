namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Where a sign-in leads to: an address of ours as it was asked for, else the resumes.</summary>
public static class LocalAddress
{
    public const string Start = "/resumes";

    /// <summary>Only "/path": not "//host" and not "/\host", which browsers read as another site, and no control characters, which they drop.</summary>
    public static string Or(string? returnUrl, string otherwise = Start) =>
        returnUrl is ['/', ..] and not ['/', '/' or '\\', ..] && !returnUrl.Any(char.IsControl) ? returnUrl : otherwise;
}
