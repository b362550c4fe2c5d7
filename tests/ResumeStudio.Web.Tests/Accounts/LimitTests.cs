using System.Net;
using ResumeStudio.Testing;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Tests.Accounts;

public sealed class LimitTests
{
    private static readonly RateLimit Three = new("test", 3, TimeSpan.FromMinutes(3));

    [TestCase("/login", "login", 10, "Name", "Password")]
    [TestCase("/forgot-password", "forgot", 5, "Email", null)]
    [TestCase("/resend-confirmation", "resend", 5, "Email", null)]
    public async Task Too_many_tries_for_one_account_known_or_not_are_refused_with_a_wait(string path, string form, int allowed, string name, string? password)
    {
        await using var server = new AccountServer();
        await server.AddUserAsync("ada");
        foreach (var account in new[] { "ada@example.com", "nobody@example.com" })
        {
            var answers = new List<Answer>();
            for (var i = 0; i <= allowed; i++) answers.Add(await server.NewVisitor().SendFormAsync(path, form, (name, account), (password ?? "Unused", "not the password")));
            Assert.That(answers.Take(allowed).Select(answer => answer.Status), Has.None.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(answers[^1].Status, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(answers[^1].RetryAfter, Is.GreaterThan(TimeSpan.Zero));
            Assert.That(answers[^1].Html, Does.Contain("Too many tries. Try again in").And.Contain(account));
        }
    }

    [Test]
    public async Task One_client_cannot_register_account_after_account()
    {
        await using var server = new AccountServer();
        Answer answer = null!;
        for (var i = 0; i <= 20; i++)
            answer = await server.NewVisitor().SendFormAsync("/register", "register", ("FullName", "Ada"), ("Username", $"ada-{i}"), ("Email", $"ada-{i}@example.com"), ("Password", AccountServer.Password));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(await server.FindUserAsync("ada-20"), Is.Null);
    }

    [Test]
    public async Task A_flood_of_forms_gets_the_page_that_says_so()
    {
        await using var server = new AccountServer();
        var visitor = server.NewVisitor();
        Answer answer = null!;
        for (var i = 0; i <= LimitsRegistration.FormsPerMinute; i++) answer = await visitor.SendRawAsync("/login");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(answer.RetryAfter, Is.GreaterThan(TimeSpan.Zero));
        Assert.That(answer.Html, Does.Contain("Too many tries"));
    }

    [Test]
    public void Room_comes_back_evenly()
    {
        var clock = new AdjustableClock();
        var limits = new RateLimits(clock);
        for (var i = 0; i < 3; i++) Assert.That(limits.Take(Three, "ada"), Is.Null);
        var wait = limits.Take(Three, "ada");
        Assert.That(wait, Is.EqualTo(TimeSpan.FromMinutes(1)).Within(TimeSpan.FromSeconds(5)));
        clock.Advance(wait!.Value);
        Assert.That(limits.Take(Three, "ada"), Is.Null);
        Assert.That(limits.Take(Three, "ada"), Is.Not.Null);
    }

    [Test]
    public void One_key_does_not_use_up_another_s_room()
    {
        var limits = new RateLimits(TimeProvider.System);
        for (var i = 0; i < 4; i++) limits.Take(Three, "ada");
        Assert.That(limits.Take(Three, "berta"), Is.Null);
    }
}
