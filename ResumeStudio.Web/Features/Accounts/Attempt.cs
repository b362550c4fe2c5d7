using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>What may be tried only so often: by one client, and for one account whoever tries.</summary>
public sealed record Attempt(RateLimit ByClient, RateLimit ByAccount)
{
    public static readonly Attempt Register = Of("register", 20, 5, TimeSpan.FromHours(1));
    public static readonly Attempt LogIn = Of("login", 40, 10, TimeSpan.FromMinutes(15));
    public static readonly Attempt Reset = Of("reset", 20, 5, TimeSpan.FromHours(1));
    public static readonly Attempt Resend = Of("resend", 20, 5, TimeSpan.FromHours(1));
    public static readonly Attempt Confirm = Of("confirm", 60, 20, TimeSpan.FromHours(1));
    public static readonly Attempt Password = Of("password", 40, 10, TimeSpan.FromMinutes(15));

    private static Attempt Of(string name, int byClient, int byAccount, TimeSpan per) =>
        new(new RateLimit(name + "-client", byClient, per), new RateLimit(name + "-account", byAccount, per));
}
