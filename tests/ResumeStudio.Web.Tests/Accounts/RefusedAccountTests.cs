using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Tests.Accounts;

/// <summary>What the store of accounts refuses is no word about the person's choice.</summary>
public sealed class RefusedAccountTests
{
    private static readonly RegisterInput Input = new() { FullName = "Ada Example", Username = "ada-refused", Email = "ada-refused@example.com", Password = AccountServer.Password };

    [Test]
    public async Task A_database_that_takes_no_account_does_not_call_the_username_taken()
    {
        await using var studio = Refusing(() => throw new DbUpdateException("The disk is full."));
        Assert.That(() => RegisterAsync(studio), Throws.TypeOf<DbUpdateException>());
    }

    [Test]
    public async Task Nor_does_another_refusal()
    {
        await using var studio = Refusing(() => IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure()));
        Assert.That(() => RegisterAsync(studio), Throws.InvalidOperationException);
    }

    [Test]
    public async Task A_profile_that_was_changed_elsewhere_is_not_overwritten()
    {
        await using var studio = new StudioFactory();
        var id = (await studio.AddUserAsync()).Id.ToString();
        await using var one = studio.Services.CreateAsyncScope();
        await using var two = studio.Services.CreateAsyncScope();
        var (first, second) = (await FindAsync(one, id), await FindAsync(two, id));
        Assert.That(await one.ServiceProvider.GetRequiredService<ProfileService>().UpdateAsync(first, "First", null), Is.True);
        Assert.That(await two.ServiceProvider.GetRequiredService<ProfileService>().UpdateAsync(second, "Second", null), Is.False);
    }

    private static async Task<User> FindAsync(AsyncServiceScope scope, string id) =>
        (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByIdAsync(id))!;

    private static async Task<string?> RegisterAsync(StudioFactory studio)
    {
        await using var scope = studio.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Registration>().RunAsync(Input);
    }

    private static StudioFactory Refusing(Func<IdentityResult> answer) => new()
    {
        Replace = services => services.AddSingleton(answer).AddScoped<UserManager<User>, RefusingUsers>(),
    };

    private sealed class RefusingUsers(
        Func<IdentityResult> answer, IUserStore<User> store, IOptions<IdentityOptions> options, IServiceProvider services, ILogger<UserManager<User>> log)
        : UserManager<User>(store, options, new PasswordHasher<User>(), [], [], new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(), services, log)
    {
        public override Task<IdentityResult> CreateAsync(User user, string password) => Task.FromResult(answer());
    }
}
