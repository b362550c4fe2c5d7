using Microsoft.AspNetCore.Identity;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class SignInService(UserManager<User> users, SignInManager<User> signIn, TimeProvider clock)
{
    private static readonly User Nobody = new() { UserName = "nobody" };
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<User>().HashPassword(Nobody, Guid.CreateVersion7().ToString()));

    /// <summary>Signs in, or not; why not is the same answer in the same time for every cause.</summary>
    public async Task<bool> SignInAsync(LoginInput input)
    {
        var user = await FindAsync(input.Name.Trim());
        if (user is null || await users.IsLockedOutAsync(user))
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, input.Password);
            return false;
        }

        var result = await signIn.CheckPasswordSignInAsync(user, input.Password, lockoutOnFailure: true);
        if (!result.Succeeded) return false;
        (user.PreviousSignInAt, user.LastSignInAt) = (user.LastSignInAt, clock.GetUtcNow());
        await users.UpdateAsync(user);
        await signIn.SignInAsync(user, input.StaySignedIn);
        return true;
    }

    private async Task<User?> FindAsync(string name) =>
        name.Contains('@') ? await users.FindByEmailAsync(name) : await users.FindByNameAsync(name);
}
