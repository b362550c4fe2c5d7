using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Tests;

/// <summary>Accounts and signed-in clients for tests that are not about signing in.</summary>
public static class SignedIn
{
    /// <summary>Makes a confirmed account, with a name of its own unless one is given.</summary>
    public static async Task<User> AddUserAsync(this StudioFactory studio, string? name = null)
    {
        await using var scope = studio.Services.CreateAsyncScope();
        name ??= "mara-" + Guid.CreateVersion7().ToString("N")[^8..];
        var user = new User { UserName = name, Email = name + "@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        Assert.That(created.Succeeded, Is.True, () => string.Join(", ", created.Errors.Select(error => error.Description)));
        return user;
    }

    /// <summary>A client with the cookie of <paramref name="user"/>, made by the program's own keys.</summary>
    public static async Task<HttpClient> NewClientAsync(this StudioFactory studio, User user)
    {
        await using var scope = studio.Services.CreateAsyncScope();
        var scheme = IdentityConstants.ApplicationScheme;
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(principal), new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, scheme);
        var client = studio.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        return client;
    }

    /// <summary>Both in one.</summary>
    public static async Task<(User Person, HttpClient Client)> SignInAsync(this StudioFactory studio, string name)
    {
        var user = await studio.AddUserAsync(name);
        return (user, await studio.NewClientAsync(user));
    }
}
