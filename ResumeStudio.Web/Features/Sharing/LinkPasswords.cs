using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Sharing;

internal static class LinkPasswords
{
    /// <summary>Sets a new password, removes it when it is empty, and leaves it when it is null.</summary>
    /// <exception cref="RuleViolation">The password is too short or too long.</exception>
    public static void ProtectWith(this ResumeLink link, string? password, LinkKeys keys)
    {
        if (password is null) return;
        if (password.Length is > 0 and (< ResumeLink.PasswordMinimum or > ResumeLink.PasswordLength))
            throw new RuleViolation($"A password of a link has {ResumeLink.PasswordMinimum} to {ResumeLink.PasswordLength} characters.");
        link.Protect(password.Length == 0 ? null : keys.Hash(link, password));
    }
}
