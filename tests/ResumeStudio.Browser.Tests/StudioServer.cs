using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Browser.Tests;

/// <summary>The real program on a real port of the loopback interface, with a folder of its own.</summary>
public sealed class StudioServer : WebApplicationFactory<Program>
{
    private readonly string _root = Directory.CreateTempSubdirectory("studio-browser-").FullName;
    private readonly Dictionary<string, string> _settings;

    public StudioServer(params (string Key, string Value)[] settings)
    {
        _settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Where the program answers, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    /// <summary>Makes a confirmed account.</summary>
    public async Task<User> CreateUserAsync(string? userName = null)
    {
        await using var scope = Services.CreateAsyncScope();
        userName ??= "mara-" + Guid.CreateVersion7().ToString("N")[^8..];
        var user = new User { UserName = userName, Email = $"{userName}@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        Assert.That(created.Succeeded, Is.True, () => string.Join(", ", created.Errors.Select(error => error.Description)));
        return user;
    }

    /// <summary>The cookie of a signed-in browser, made by the program's own keys.</summary>
    public async Task<(string Name, string Value)> SignInCookieAsync(User user)
    {
        await using var scope = Services.CreateAsyncScope();
        var scheme = IdentityConstants.ApplicationScheme;
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        principal.Identities.First().AddClaim(await scope.ServiceProvider.GetRequiredService<Sessions>().OpenAsync(user.Id));
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(principal), new AuthenticationProperties { IssuedUtc = TimeProvider.System.GetUtcNow(), ExpiresUtc = TimeProvider.System.GetUtcNow().AddHours(1) }, scheme);
        return (options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseContentRoot(Repository.Root);
        builder.UseSetting("Storage:Root", _root);
        MigratedDatabase.CopyTo(Path.Combine(_root, "studio.db"));
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
    }
}
