using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Tests.Accounts;

public sealed class LoginTests
{
    private AccountServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new AccountServer();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("ada")]
    [TestCase("ADA@example.com")]
    public async Task Username_and_address_both_log_in(string name)
    {
        if (await _server.FindUserAsync("ada") is null) await _server.AddUserAsync("ada");
        var answer = await _server.NewVisitor().LogInAsync(name, AccountServer.Password);
        Assert.That(answer.Path, Is.EqualTo("/resumes"));
    }

    [Test]
    public async Task Every_refusal_is_the_same_page()
    {
        await _server.AddUserAsync("berta");
        await _server.AddUserAsync("unconfirmed", confirmed: false);
        var wrong = await _server.NewVisitor().LogInAsync("berta", "not the password");
        var unknown = await _server.NewVisitor().LogInAsync("nobody-here", "not the password");
        var unconfirmed = await _server.NewVisitor().LogInAsync("unconfirmed", AccountServer.Password);
        Assert.That(unknown.Stable, Is.EqualTo(wrong.Stable));
        Assert.That(unconfirmed.Stable, Is.EqualTo(wrong.Stable));
        Assert.That(wrong.Objections, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Every_refusal_costs_one_check_of_a_password()
    {
        await _server.AddUserAsync("irma");
        await using var scope = _server.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var hasher = new CountingHasher(users.PasswordHasher);
        users.PasswordHasher = hasher;
        var signIns = scope.ServiceProvider.GetRequiredService<SignInService>();
        var counts = new List<int>();
        foreach (var name in new[] { "irma", "nobody-here", "irma", "irma", "irma", "irma", "irma" })
        {
            hasher.Checks = 0;
            await signIns.SignInAsync(new() { Name = name, Password = "not the password" });
            counts.Add(hasher.Checks);
        }

        Assert.That(counts, Has.All.EqualTo(1));
    }

    [Test]
    public async Task Five_failures_lock_the_account_for_fifteen_minutes()
    {
        await _server.AddUserAsync("carla");
        for (var i = 0; i < 5; i++) await _server.NewVisitor().LogInAsync("carla", "not the password");
        var right = await _server.NewVisitor().LogInAsync("carla", AccountServer.Password);
        var locked = await _server.FindUserAsync("carla");
        Assert.That(right.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(locked!.LockoutEnd - TimeProvider.System.GetUtcNow(), Is.EqualTo(TimeSpan.FromMinutes(15)).Within(TimeSpan.FromMinutes(1)));
    }

    [Test]
    public async Task Four_failures_lock_nothing()
    {
        await _server.AddUserAsync("dora");
        for (var i = 0; i < 4; i++) await _server.NewVisitor().LogInAsync("dora", "not the password");
        Assert.That((await _server.NewVisitor().LogInAsync("dora", AccountServer.Password)).Path, Is.EqualTo("/resumes"));
    }

    [Test]
    public async Task Staying_signed_in_lasts_fourteen_days_else_the_browser_session()
    {
        await _server.AddUserAsync("edda");
        var staying = await _server.NewVisitor().LogInAsync("edda", AccountServer.Password, stay: true);
        var leaving = await _server.NewVisitor().LogInAsync("edda", AccountServer.Password);
        var until = DateTimeOffset.Parse(Cookie(staying).Split("expires=")[1].Split(';')[0]);
        Assert.That(until - _server.Clock.GetUtcNow(), Is.EqualTo(TimeSpan.FromDays(14)).Within(TimeSpan.FromMinutes(5)));
        Assert.That(Cookie(leaving), Does.Not.Contain("expires").And.Contain("httponly").And.Contain("samesite=lax"));
    }

    [TestCase("/account", "/account")]
    [TestCase("/resumes?sort=title", "/resumes?sort=title")]
    [TestCase("https://evil.example.com/", "/resumes")]
    [TestCase("//evil.example.com", "/resumes")]
    [TestCase("/\\evil.example.com", "/resumes")]
    [TestCase("/\t/evil.example.com", "/resumes")]
    [TestCase("javascript:alert(1)", "/resumes")]
    [TestCase("", "/resumes")]
    public async Task After_logging_in_only_an_own_address_is_next(string asked, string next)
    {
        if (await _server.FindUserAsync("frida") is null) await _server.AddUserAsync("frida");
        _server.Clock.Advance(TimeSpan.FromMinutes(15));
        var answer = await _server.NewVisitor().LogInAsync("frida", AccountServer.Password, path: "/login?returnUrl=" + Uri.EscapeDataString(asked));
        Assert.That(answer.Path, Is.EqualTo(next));
    }

    [TestCase("/login")]
    [TestCase("/register")]
    public async Task Who_is_signed_in_is_led_on(string path)
    {
        await _server.AddUserAsync("gerda" + path[1..]);
        var visitor = _server.NewVisitor();
        await visitor.LogInAsync("gerda" + path[1..], AccountServer.Password);
        Assert.That((await visitor.GetAsync(path)).Path, Is.EqualTo("/resumes"));
    }

    [Test]
    public async Task A_page_of_the_app_asks_to_log_in_and_remembers_where_to()
    {
        var answer = await _server.NewVisitor().GetAsync("/account");
        Assert.That(answer.Path, Is.EqualTo("/login?returnUrl=%2Faccount"));
    }

    [Test]
    public async Task The_profile_shows_the_sign_in_before_this_one()
    {
        await _server.AddUserAsync("helga");
        await _server.NewVisitor().LogInAsync("helga", AccountServer.Password);
        var first = (await _server.FindUserAsync("helga"))!.LastSignInAt!.Value;
        var visitor = _server.NewVisitor();
        await visitor.LogInAsync("helga", AccountServer.Password);
        Assert.That((await visitor.GetAsync("/account")).Html, Does.Contain(first.UtcDateTime.ToString("d MMMM yyyy, HH:mm") + " UTC"));
    }

    private sealed class CountingHasher(IPasswordHasher<User> inner) : IPasswordHasher<User>
    {
        public int Checks { get; set; }

        public string HashPassword(User user, string password) => inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword)
        {
            Checks++;
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    private static string Cookie(Answer answer) => answer.SetCookies.Single(cookie => cookie.StartsWith("studio=", StringComparison.Ordinal));
}
