using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Tests;

public static class SignedIn
{
    /// <summary>Makes a confirmed account and a client whose requests carry its cookie, made by the program's own keys.</summary>
    public static async Task<(User Person, HttpClient Client)> SignInAsync(this StudioFactory studio, string name)
    {
        await using var scope = studio.Services.CreateAsyncScope();
        var user = new User { UserName = name, Email = $"{name}@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        Assert.That(created.Succeeded, Is.True, () => string.Join(", ", created.Errors.Select(error => error.Description)));
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(principal), new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, IdentityConstants.ApplicationScheme);
        var client = studio.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        return (user, client);
    }
}
