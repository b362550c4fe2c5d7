using Microsoft.AspNetCore.Identity;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Changing a password, and setting a forgotten one anew.</summary>
public sealed class PasswordService(UserManager<User> users, AccountMails mails, Sessions sessions, SteadyAnswer steady)
{
    /// <summary>Sends a link where there is an account. The answer and its time say nothing about the address.</summary>
    public Task RequestResetAsync(string email) => steady.RunAsync(async () =>
    {
        if (await users.FindByEmailAsync(email.Trim()) is { } user)
            await mails.ResetAsync(user, await users.GeneratePasswordResetTokenAsync(user));
    });

    /// <summary>Sets the password with a mailed link. The link proves the address, so it is confirmed and a lock ends.</summary>
    /// <exception cref="Core.Common.RuleViolation">The password holds personal words, which only the account knows.</exception>
    public async Task<bool> ResetAsync(string? userId, string? code, string password)
    {
        if (MailedLink.Read(userId, code) is not { } link || await users.FindByIdAsync(link.UserId) is not { } user) return false;
        if (!await users.VerifyUserTokenAsync(user, users.Options.Tokens.PasswordResetTokenProvider, UserManager<User>.ResetPasswordTokenPurpose, link.Token)) return false;
        RequireGood(user, password);
        user.EmailConfirmed = true;
        if (!(await users.ResetPasswordAsync(user, link.Token, password)).Succeeded) return false;
        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        await sessions.EndAllAsync(user.Id);
        await mails.PasswordChangedAsync(user);
        return true;
    }

    /// <summary>Changes the password; false when the current one is wrong. The caller renews its own session.</summary>
    /// <exception cref="Core.Common.RuleViolation">The password holds personal words.</exception>
    public async Task<bool> ChangeAsync(User user, string current, string password)
    {
        RequireGood(user, password);
        if (!(await users.ChangePasswordAsync(user, current, password)).Succeeded) return false;
        await sessions.EndAllAsync(user.Id);
        await mails.PasswordChangedAsync(user);
        return true;
    }

    private static void RequireGood(User user, string password)
    {
        if (PasswordRules.Objection(password, [user.UserName, user.Email]) is { } objection) throw new Core.Common.RuleViolation(objection);
    }
}
