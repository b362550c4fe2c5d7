using Microsoft.AspNetCore.Identity;

namespace ResumeStudio.Data.Accounts;

public sealed class User : IdentityUser<Guid>
{
    public string FullName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? LastSignInAt { get; set; }

    /// <summary>The sign-in before the current one: what "last sign-in" on the profile shows.</summary>
    public DateTimeOffset? PreviousSignInAt { get; set; }
}
