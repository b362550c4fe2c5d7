using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Platform.Email;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>
/// The words of the mails about an account. An address that is not confirmed never gets the name that somebody typed:
/// it could be an advertisement.
/// </summary>
public sealed class AccountMails(Mailbox mailbox, AccountLinks links)
{
    public Task ConfirmAsync(User user, string token) => SendAsync(user.Email!, "Confirm your e-mail address", $"""
        Hello,

        confirm this address to finish your account at Résumé Studio (username {user.UserName}):
        {links.Confirm(user.Id, token)}

        The link works for one day. If you did not ask for an account, ignore this mail: an account that is not confirmed is removed after a week.
        """);

    public Task AlreadyRegisteredAsync(User owner) => SendAsync(owner.Email!, "You already have an account", $"""
        Hello {owner.FullName},

        somebody, probably you, tried to register at Résumé Studio with this address. It already has an account, with the username {owner.UserName}.

        Log in: {links.LogIn}
        Forgot the password: {links.ForgotPassword}

        If it was not you, nothing has happened and there is nothing to do.
        """);

    public Task ResetAsync(User user, string token) => SendAsync(user.Email!, "Set a new password", $"""
        Hello {user.FullName},

        here you set a new password for {user.UserName} at Résumé Studio:
        {links.Reset(user.Id, token)}

        The link works for one hour. If you did not ask for it, ignore this mail: the old password stays.
        """);

    public Task PasswordChangedAsync(User user) => SendAsync(user.Email!, "Your password was changed", $"""
        Hello {user.FullName},

        the password of {user.UserName} at Résumé Studio was changed just now, and all other browsers were signed out.

        If it was not you, set a new one at once: {links.ForgotPassword}
        """);

    public Task ConfirmChangeAsync(User user, string email, string token) => SendAsync(email, "Confirm your new e-mail address", $"""
        Hello,

        confirm that {user.UserName} at Résumé Studio shall use this address from now on:
        {links.ConfirmChange(user.Id, email, token)}

        The link works for one day. Until then the old address stays.
        """);

    public Task AddressWantedAsync(User owner) => SendAsync(owner.Email!, "Somebody entered your e-mail address", $"""
        Hello {owner.FullName},

        somebody, perhaps you, wanted to use this address for another account at Résumé Studio. It belongs to your account {owner.UserName}, so nothing was changed.
        """);

    public Task AddressChangedAsync(User user, string oldEmail) => SendAsync(oldEmail, "Your e-mail address was changed", $"""
        Hello {user.FullName},

        {user.UserName} at Résumé Studio now uses another e-mail address. Mails about the account no longer come here.

        If it was not you, tell the people who run this site.
        """);

    private Task SendAsync(string recipient, string subject, string body) => mailbox.SendAsync(recipient, subject, body);
}
