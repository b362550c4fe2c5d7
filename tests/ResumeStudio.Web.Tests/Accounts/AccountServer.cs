using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ResumeStudio.Core.Email;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing;

namespace ResumeStudio.Web.Tests.Accounts;

/// <summary>The program on a real port of the loopback interface, because the outbox and the limits ask where a request comes from.</summary>
public sealed class AccountServer : IAsyncDisposable
{
    public const string Password = "lantern mossy quarry";
    private readonly StudioFactory _studio;

    public AccountServer(string environment = "Development", params (string Key, string Value)[] settings)
    {
        _studio = new StudioFactory(environment, settings) { Replace = Replace };
        _studio.UseKestrel(0);
        _studio.StartServer();
    }

    public AdjustableClock Clock { get; } = new();

    public string Address => _studio.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public IServiceProvider Services => _studio.Services;

    public Visitor NewVisitor(params (string Name, string Value)[] headers) => new(Address) { Headers = headers.ToDictionary() };

    /// <summary>Makes an account; without an address, one is made from the name.</summary>
    public async Task<User> AddUserAsync(string name, bool confirmed = true)
    {
        await using var scope = Services.CreateAsyncScope();
        var user = new User { Id = Guid.CreateVersion7(), UserName = name, Email = $"{name}@example.com", FullName = "Ada Example", EmailConfirmed = confirmed, CreatedAt = Clock.GetUtcNow() };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, Password);
        Assert.That(made.Succeeded, Is.True);
        return user;
    }

    public async Task<User?> FindUserAsync(string name)
    {
        await using var db = await OpenAsync();
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.UserName == name);
    }

    public async Task<List<OutgoingMail>> MailsToAsync(string address)
    {
        await using var db = await OpenAsync();
        return await db.Set<OutgoingMail>().AsNoTracking().Where(mail => mail.Recipient == address).OrderBy(mail => mail.CreatedAt).ToListAsync();
    }

    /// <summary>The path of the link in the newest mail to the address.</summary>
    public async Task<string> LinkToAsync(string address)
    {
        var body = (await MailsToAsync(address))[^1].Body;
        var start = body.IndexOf(Address, StringComparison.Ordinal) + Address.Length;
        return body[start..].Split('\n')[0];
    }

    public Task<StudioDbContext> OpenAsync() => Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();

    // Hashes as strong as the shipped ones would be most of the tests' time.
    private void Replace(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);

    public ValueTask DisposeAsync() => _studio.DisposeAsync();
}
