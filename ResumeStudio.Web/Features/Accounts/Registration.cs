using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class Registration(UserManager<User> users, AccountMails mails, TimeProvider clock)
{
    private const string Taken = "This username is taken. Choose another one.";

    /// <summary>
    /// Makes the account, or answers why the username cannot be had. From outside, a taken e-mail address looks like a free one:
    /// its owner gets a mail, and the username is held by a row without an address, which nobody confirms and the purge removes.
    /// </summary>
    public async Task<string?> RunAsync(RegisterInput input)
    {
        var user = NewUser(input);
        if (await users.FindByNameAsync(user.UserName!) is not null) return Taken;
        var owner = await users.FindByEmailAsync(user.Email!);
        if (owner is not null) Hold(user);
        if (!await CreateAsync(user, input.Password)) return Taken;
        await (owner is null ? mails.ConfirmAsync(user, await users.GenerateEmailConfirmationTokenAsync(user)) : mails.AlreadyRegisteredAsync(owner));
        return null;
    }

    private static void Hold(User user) => (user.Email, user.FullName, user.PhoneNumber, user.LockoutEnd) = ($"{user.Id:N}@held.invalid", "", null, DateTimeOffset.MaxValue);

    /// <summary>False when the username is taken after all.</summary>
    private async Task<bool> CreateAsync(User user, string password)
    {
        Exception refusal;
        try
        {
            var made = await users.CreateAsync(user, password);
            if (made.Succeeded) return true;
            refusal = new InvalidOperationException($"No account was made: {string.Join(", ", made.Errors.Select(error => error.Code))}.");
        }
        catch (DbUpdateException failure)
        {
            refusal = failure;
        }

        // The same registration at the same moment, such as a double click, may have got the unique name first.
        return await users.FindByNameAsync(user.UserName!) is null ? throw refusal : false;
    }

    private User NewUser(RegisterInput input) => new()
    {
        Id = Guid.CreateVersion7(),
        FullName = FullNames.Normalize(input.FullName),
        UserName = Usernames.Normalize(input.Username),
        Email = input.Email.Trim(),
        PhoneNumber = string.IsNullOrWhiteSpace(input.Phone) ? null : input.Phone.Trim(),
        CreatedAt = clock.GetUtcNow(),
    };
}
