using Microsoft.AspNetCore.Identity;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class Registration(UserManager<User> users, TimeProvider clock)
{
    /// <summary>Makes the account, or answers why the username cannot be had. A taken e-mail address looks like a free one from outside.</summary>
    public async Task<string?> RunAsync(RegisterInput input)
    {
        var user = NewUser(input);
        if (await users.FindByNameAsync(user.UserName!) is not null) return "This username is taken. Choose another one.";
        await users.CreateAsync(user, input.Password);
        return null;
    }

    private User NewUser(RegisterInput input) => new()
    {
        Id = Guid.CreateVersion7(),
        FullName = input.FullName.Trim(),
        UserName = Usernames.Normalize(input.Username),
        Email = input.Email.Trim(),
        PhoneNumber = string.IsNullOrWhiteSpace(input.Phone) ? null : input.Phone.Trim(),
        CreatedAt = clock.GetUtcNow(),
    };
}
