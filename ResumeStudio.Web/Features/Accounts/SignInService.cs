using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class SignInService(UserManager<User> users, SignInManager<User> signIn, Sessions sessions, SignInRules rules, TimeProvider clock)
{
    private static readonly User Nobody = new() { UserName = "nobody" };
    private static string? _nobodysHash;

    /// <summary>Signs in, or not; why not is the same answer in about the same time for every cause.</summary>
    public async Task<bool> SignInAsync(LoginInput input)
    {
        var user = await FindAsync(input.Name.Trim());
        if (user is null || await users.IsLockedOutAsync(user))
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, _nobodysHash ??= users.PasswordHasher.HashPassword(Nobody, "nobody's password"), input.Password);
            return false;
        }

        var result = await signIn.CheckPasswordSignInAsync(user, input.Password, lockoutOnFailure: true);
        if (!result.Succeeded || !rules.Admit(user, signIn.Context)) return false;
        (user.PreviousSignInAt, user.LastSignInAt) = (user.LastSignInAt, clock.GetUtcNow());
        await users.UpdateAsync(user);
        await OpenAsync(user, input.StaySignedIn);
        return true;
    }

    /// <summary>Whether a visitor needs no log-in page. A cookie outlives its session by up to a minute, so the session itself is asked.</summary>
    public async Task<bool> IsSignedInAsync(ClaimsPrincipal principal) => principal.IsSignedIn() && await sessions.IsOpenAsync(principal);

    public async Task SignOutAsync(ClaimsPrincipal principal)
    {
        await sessions.EndAsync(principal);
        await signIn.SignOutAsync();
    }

    /// <summary>After the stamp has changed: ends every session of the person and opens this browser's anew.</summary>
    public async Task RenewAsync(User user)
    {
        var ticket = await signIn.Context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        await sessions.EndAllAsync(user.Id);
        await OpenAsync(user, ticket.Properties?.IsPersistent ?? false);
    }

    private async Task OpenAsync(User user, bool stay) => await signIn.SignInWithClaimsAsync(user, stay, [await sessions.OpenAsync(user.Id)]);

    private async Task<User?> FindAsync(string name) =>
        name.Contains('@') ? await users.FindByEmailAsync(name) : await users.FindByNameAsync(name);
}
