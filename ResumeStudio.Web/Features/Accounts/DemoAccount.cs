using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Templates;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>
/// On a developer's own machine only: an account with one example resume and, at each start, a new password.
/// It is written to the console and not to the log, which may be kept.
/// </summary>
public sealed class DemoAccount(IServiceScopeFactory scopes, LocalDevelopment local, TimeProvider clock) : IHostedLifecycleService
{
    public const string Name = "demo";
    private const string Address = $"{Name}@example.com";

    /// <summary>By name and address: where there is no demo account, anyone may have the name.</summary>
    public static bool Is(User user) => user is { UserName: Name, Email: Address };

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!local.IsLocal) return;
        var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
        await using var scope = scopes.CreateAsyncScope();
        await PrepareAsync(scope.ServiceProvider, password, cancellationToken);
        await Console.Out.WriteLineAsync($"\nRésumé Studio: {local.Addresses.First()}\nDemo login: {Name} / {password}\n");
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task PrepareAsync(IServiceProvider services, string password, CancellationToken stop)
    {
        var users = services.GetRequiredService<UserManager<User>>();
        var demo = await users.FindByNameAsync(Name);
        if (demo is null)
        {
            demo = new User { Id = Guid.CreateVersion7(), UserName = Name, Email = Address, EmailConfirmed = true, FullName = "Demo", CreatedAt = clock.GetUtcNow() };
            Require(await users.CreateAsync(demo));
            await AddExampleAsync(services.GetRequiredService<IDbContextFactory<StudioDbContext>>(), demo.Id, stop);
        }

        demo.LockoutEnd = null;
        if (demo.PasswordHash is not null) Require(await users.RemovePasswordAsync(demo));
        Require(await users.AddPasswordAsync(demo, password));
    }

    private async Task AddExampleAsync(IDbContextFactory<StudioDbContext> contexts, Guid owner, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var document = ExamplePersons.All[0].Create();
        document.Theme.TemplateVersion = TemplateCatalogue.Newest[0].Version;
        db.Add(Resume.Create(owner, $"{document.Basics.Name}, example", document, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException("The demo account could not be made: " + string.Join(" ", result.Errors.Select(error => error.Description)));
    }
}
