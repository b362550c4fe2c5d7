using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Tests.Accounts;

public sealed class OutboxTests
{
    private AccountServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new AccountServer();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("X-Forwarded-For", "127.0.0.1")]
    [TestCase("X-Forwarded-Host", "localhost")]
    [TestCase("Forwarded", "for=127.0.0.1")]
    [TestCase("X-Real-IP", "127.0.0.1")]
    [TestCase("Via", "1.1 proxy")]
    [TestCase("Host", "studio.example.com")]
    public async Task It_answers_only_direct_requests_of_this_machine(string header, string value)
    {
        var visitor = _server.NewVisitor();
        var direct = await visitor.GetAsync("/dev/outbox");
        var other = await visitor.GetAsync("/dev/outbox", (header, value));
        Assert.That((direct.Status, other.Status), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
        Assert.That(other.Html, Does.Not.Contain("Outbox"));
    }

    [Test]
    public async Task It_shows_the_mails_with_their_links()
    {
        var visitor = _server.NewVisitor();
        await visitor.SendFormAsync("/register", "register", ("FullName", "Ada"), ("Username", "ada"), ("Email", "ada@example.com"), ("Password", AccountServer.Password));
        var page = await visitor.GetAsync("/dev/outbox");
        Assert.That(page.Html, Does.Contain($"<a href=\"{_server.Address}/confirm-email?user="));
    }

    [Test]
    public async Task In_production_there_is_neither_outbox_nor_demo_account()
    {
        await using var server = new AccountServer("Production");
        Assert.That((await server.NewVisitor().GetAsync("/dev/outbox")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await server.FindUserAsync("demo"), Is.Null);
    }

    [Test]
    public async Task In_development_there_is_a_demo_account_with_one_resume()
    {
        var demo = await _server.FindUserAsync("demo");
        await using var db = await _server.OpenAsync();
        Assert.That(demo?.EmailConfirmed, Is.True);
        Assert.That(db.Resumes.Count(resume => resume.OwnerId == demo!.Id), Is.EqualTo(1));
    }

    [Test]
    public async Task The_demo_account_opens_only_to_direct_requests_of_this_machine()
    {
        await using var scope = _server.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var demo = (await users.FindByNameAsync("demo"))!;
        await users.RemovePasswordAsync(demo);
        await users.AddPasswordAsync(demo, AccountServer.Password);
        var tunnelled = await _server.NewVisitor(("X-Forwarded-For", "203.0.113.7")).LogInAsync("demo", AccountServer.Password);
        var direct = await _server.NewVisitor().LogInAsync("demo", AccountServer.Password);
        Assert.That((tunnelled.Status, tunnelled.Path, direct.Path), Is.EqualTo((HttpStatusCode.OK, (string?)null, "/resumes")));
    }

    [Test]
    public async Task In_production_without_a_mail_server_accounts_work_unconfirmed_and_no_mail_is_written()
    {
        await using var server = new AccountServer("Production");
        await server.AddUserAsync("ada", confirmed: false);
        var visitor = server.NewVisitor();
        await visitor.SendFormAsync("/register", "register", ("FullName", "Berta"), ("Username", "berta"), ("Email", "berta@example.com"), ("Password", AccountServer.Password));
        var answer = await server.NewVisitor().LogInAsync("berta", AccountServer.Password);
        Assert.That(answer.Path, Is.EqualTo("/resumes"));
        Assert.That(await server.MailsToAsync("berta@example.com"), Is.Empty);
    }
}
