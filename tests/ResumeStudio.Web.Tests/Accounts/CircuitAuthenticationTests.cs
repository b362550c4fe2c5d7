using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Tests.Accounts;

public sealed class CircuitAuthenticationTests
{
    private static readonly ClaimsPrincipal Person =
        new(new ClaimsIdentity([new(Sessions.ClaimType, Guid.CreateVersion7().ToString()), new(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString())], "test"));

    [Test]
    public async Task A_database_that_is_away_signs_nobody_out()
    {
        using var authentication = With(new Away());
        Assert.That(await authentication.StillCountsAsync(Person, CancellationToken.None), Is.True);
    }

    [Test]
    public async Task A_session_that_is_not_there_does_not_count()
    {
        await using var database = new TestDatabase();
        using var authentication = With(database);
        Assert.That(await authentication.StillCountsAsync(Person, CancellationToken.None), Is.False);
    }

    private static CircuitAuthentication With(IDbContextFactory<StudioDbContext> contexts) =>
        new(NullLoggerFactory.Instance, new Sessions(contexts, TimeProvider.System, Options.Create(new IdentityOptions())), new ConfigurationBuilder().Build());

    private sealed class Away : IDbContextFactory<StudioDbContext>
    {
        public StudioDbContext CreateDbContext() => throw new IOException("No space left on device");
    }
}
