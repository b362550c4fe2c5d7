using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Email;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Platform.Email;

namespace ResumeStudio.Web.Tests.Accounts;

public sealed class PurgeTests
{
    private AccountServer _server = null!;

    [SetUp]
    public void Start() => _server = new AccountServer();

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task After_a_week_an_account_that_nobody_confirmed_is_gone_and_its_username_free()
    {
        await _server.AddUserAsync("ada");
        await _server.AddUserAsync("berta", confirmed: false);
        _server.Clock.Advance(PurgeAccounts.Grace + TimeSpan.FromMinutes(1));
        await _server.AddUserAsync("carla", confirmed: false);
        await Purge.RunAsync();
        Assert.That(await _server.FindUserAsync("ada"), Is.Not.Null);
        Assert.That(await _server.FindUserAsync("berta"), Is.Null);
        Assert.That(await _server.FindUserAsync("carla"), Is.Not.Null);
    }

    [Test]
    public async Task An_unconfirmed_account_that_is_used_stays()
    {
        await using var server = new AccountServer("Production");
        await server.AddUserAsync("ada", confirmed: false);
        await server.NewVisitor().LogInAsync("ada", AccountServer.Password);
        server.Clock.Advance(PurgeAccounts.Grace + TimeSpan.FromMinutes(1));
        await server.Services.GetRequiredService<PurgeAccounts>().RunAsync();
        Assert.That(await server.FindUserAsync("ada"), Is.Not.Null);
    }

    [Test]
    public async Task Sessions_that_ran_out_are_gone()
    {
        await _server.AddUserAsync("ada");
        await _server.NewVisitor().LogInAsync("ada", AccountServer.Password);
        _server.Clock.Advance(Session.Lifetime + TimeSpan.FromHours(2));
        await _server.NewVisitor().LogInAsync("ada", AccountServer.Password);
        await Purge.RunAsync();
        await using var db = await _server.OpenAsync();
        Assert.That(await db.Set<Session>().CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Mails_leave_the_record_after_a_month()
    {
        var mailbox = _server.Services.GetRequiredService<Mailbox>();
        await mailbox.SendAsync("ada@example.com", "Hello", "text");
        await SentAsync();
        _server.Clock.Advance(OutgoingMail.Retention + TimeSpan.FromMinutes(1));
        await mailbox.PurgeAsync();
        Assert.That(await mailbox.NewestAsync(), Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Later_features_can_ask_whether_an_address_is_confirmed(bool confirmed)
    {
        var user = await _server.AddUserAsync("ada", confirmed);
        await using var scope = _server.Services.CreateAsyncScope();
        Assert.That(await scope.ServiceProvider.GetRequiredService<ProfileService>().HasConfirmedEmailAsync(user.Id), Is.EqualTo(confirmed));
    }

    private PurgeAccounts Purge => _server.Services.GetRequiredService<PurgeAccounts>();

    private async Task SentAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!(await _server.MailsToAsync("ada@example.com")).Single().IsOver) await Task.Delay(20, patience.Token);
    }
}
