using Microsoft.AspNetCore.Identity;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Confirming and changing the address of an account.</summary>
public sealed class EmailService(UserManager<User> users, AccountMails mails, Sessions sessions, SteadyAnswer steady)
{
    /// <summary>Sends the confirmation again where it is missing. The answer and its time say nothing about the address.</summary>
    public Task ResendAsync(string email) => steady.RunAsync(async () =>
    {
        if (await users.FindByEmailAsync(email.Trim()) is { EmailConfirmed: false } user)
            await mails.ConfirmAsync(user, await users.GenerateEmailConfirmationTokenAsync(user));
    });

    public async Task<bool> ConfirmAsync(string? userId, string? code) =>
        MailedLink.Read(userId, code) is { } link && await users.FindByIdAsync(link.UserId) is { } user && (await users.ConfirmEmailAsync(user, link.Token)).Succeeded;

    /// <summary>Asks the new address to confirm. False when the password is wrong; a taken address looks like a free one.</summary>
    public async Task<bool> RequestChangeAsync(User user, string email, string password)
    {
        if (!await users.CheckPasswordAsync(user, password)) return false;
        await steady.RunAsync(async () =>
        {
            var owner = await users.FindByEmailAsync(email);
            await (owner is null ? mails.ConfirmChangeAsync(user, email, await users.GenerateChangeEmailTokenAsync(user, email)) : mails.AddressWantedAsync(owner));
        });
        return true;
    }

    /// <summary>Changes the address with the link that the new one got; every session ends, and the old address is told.</summary>
    public async Task<bool> ChangeAsync(string? userId, string? email, string? code)
    {
        if (email is null || MailedLink.Read(userId, code) is not { } link || await users.FindByIdAsync(link.UserId) is not { } user) return false;
        var old = user.Email!;
        if (!(await users.ChangeEmailAsync(user, email, link.Token)).Succeeded) return false;
        await sessions.EndAllAsync(user.Id);
        await mails.AddressChangedAsync(user, old);
        return true;
    }
}
