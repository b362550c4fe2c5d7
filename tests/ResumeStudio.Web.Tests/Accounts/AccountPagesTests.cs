using System.Buffers.Binary;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Tests.Accounts;

public sealed class AccountPagesTests
{
    private const string NewPassword = "amber ladle forty";
    private AccountServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new AccountServer();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task The_mailed_link_confirms_the_address_by_its_button_and_not_by_being_opened()
    {
        await _server.NewVisitor().SendFormAsync("/register", "register", ("FullName", "Ada"), ("Username", "ada-1"), ("Email", "ada-1@example.com"), ("Password", AccountServer.Password));
        var link = await _server.LinkToAsync("ada-1@example.com");
        await _server.NewVisitor().GetAsync(link);
        Assert.That((await _server.FindUserAsync("ada-1"))!.EmailConfirmed, Is.False);
        var answer = await _server.NewVisitor().SendFormAsync(link, "confirm");
        Assert.That(answer.Path, Is.EqualTo("/login?done=email"));
        Assert.That((await _server.FindUserAsync("ada-1"))!.EmailConfirmed, Is.True);
    }

    [TestCase("/confirm-email?user=00000000-0000-0000-0000-000000000000&code=abc", "confirm")]
    [TestCase("/confirm-email?user=x&code=%00", "confirm")]
    [TestCase("/confirm-email?user=x&code=abcd", "confirm")]
    [TestCase("/confirm-email", "confirm")]
    [TestCase("/confirm-email-change?user=x&email=y&code=z", "confirm-change")]
    public async Task A_broken_link_says_that_it_is_no_longer_valid(string link, string form)
    {
        var answer = await _server.NewVisitor().SendFormAsync(link, form);
        Assert.That(answer.Objections.Single(), Does.StartWith("This link is no longer valid."));
    }

    [Test]
    public async Task A_forgotten_password_is_set_anew_once_and_unlocks_the_account()
    {
        await _server.AddUserAsync("ada-3", confirmed: false);
        for (var i = 0; i < 5; i++) await _server.NewVisitor().LogInAsync("ada-3", "not the password");
        await _server.NewVisitor().SendFormAsync("/forgot-password", "forgot", ("Email", "ada-3@example.com"));
        var link = await _server.LinkToAsync("ada-3@example.com");
        var set = await _server.NewVisitor().SendFormAsync(link, "reset", ("Password", NewPassword));
        Assert.That(set.Path, Is.EqualTo("/login?done=password"));
        Assert.That((await _server.NewVisitor().LogInAsync("ada-3", NewPassword)).Path, Is.EqualTo("/resumes"));
        Assert.That((await _server.NewVisitor().SendFormAsync(link, "reset", ("Password", "another amber ladle"))).Objections.Single(), Does.StartWith("This link is no longer valid."));
    }

    [Test]
    public async Task Known_and_unknown_addresses_get_the_same_answer_in_about_the_same_time()
    {
        await _server.AddUserAsync("ada-4");
        var (known, knownTime) = await TimedAsync("ada-4@example.com");
        var (unknown, unknownTime) = await TimedAsync("nobody@example.com");
        Assert.That((known.Status, known.Path, known.Stable), Is.EqualTo((unknown.Status, unknown.Path, unknown.Stable)));
        Assert.That(unknownTime, Is.GreaterThan(TimeSpan.FromMilliseconds(390)));
        Assert.That(knownTime, Is.GreaterThan(TimeSpan.FromMilliseconds(390)));
    }

    [Test]
    public async Task The_password_of_a_reset_must_not_be_the_username()
    {
        await _server.AddUserAsync("gustava");
        await _server.NewVisitor().SendFormAsync("/forgot-password", "forgot", ("Email", "gustava@example.com"));
        var answer = await _server.NewVisitor().SendFormAsync(await _server.LinkToAsync("gustava@example.com"), "reset", ("Password", "my-gustava-secret"));
        Assert.That(answer.Objections, Is.EqualTo(new[] { "Leave your username and e-mail address out of the password." }));
    }

    [Test]
    public async Task A_changed_password_ends_all_other_sessions_and_keeps_this_one()
    {
        await _server.AddUserAsync("ada-6");
        var (here, there) = (await SignedInAsync("ada-6"), await SignedInAsync("ada-6"));
        var changed = await here.SendFormAsync("/account/password", "change-password", ("Current", AccountServer.Password), ("Password", NewPassword));
        _server.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.That(changed.Path, Is.EqualTo("/account?done=password"));
        Assert.That((await here.GetAsync("/account")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await there.GetAsync("/account")).Path, Does.StartWith("/login"));
        Assert.That((await _server.MailsToAsync("ada-6@example.com")).Single().Subject, Is.EqualTo("Your password was changed"));
    }

    [Test]
    public async Task The_current_password_is_asked_for()
    {
        await _server.AddUserAsync("ada-7");
        var answer = await (await SignedInAsync("ada-7")).SendFormAsync("/account/password", "change-password", ("Current", "not the password"), ("Password", NewPassword));
        Assert.That(answer.Objections, Is.EqualTo(new[] { "This is not your current password." }));
    }

    [Test]
    public async Task A_new_address_counts_once_it_is_confirmed_and_the_old_one_is_told()
    {
        await _server.AddUserAsync("ada-8");
        var visitor = await SignedInAsync("ada-8");
        await visitor.SendFormAsync("/account/email", "change-email", ("Email", "new-8@example.com"), ("Password", AccountServer.Password));
        Assert.That((await _server.FindUserAsync("ada-8"))!.Email, Is.EqualTo("ada-8@example.com"));
        await visitor.SendFormAsync(await _server.LinkToAsync("new-8@example.com"), "confirm-change");
        Assert.That((await _server.FindUserAsync("ada-8"))!.Email, Is.EqualTo("new-8@example.com"));
        Assert.That((await _server.MailsToAsync("ada-8@example.com")).Single().Subject, Is.EqualTo("Your e-mail address was changed"));
        Assert.That((await visitor.GetAsync("/account")).Path, Does.StartWith("/login"));
    }

    [Test]
    public async Task Wanting_a_taken_address_looks_like_wanting_a_free_one()
    {
        await _server.AddUserAsync("ada-9");
        await _server.AddUserAsync("berta");
        var visitor = await SignedInAsync("ada-9");
        var taken = await visitor.SendFormAsync("/account/email", "change-email", ("Email", "berta@example.com"), ("Password", AccountServer.Password));
        var free = await visitor.SendFormAsync("/account/email", "change-email", ("Email", "free@example.com"), ("Password", AccountServer.Password));
        Assert.That(taken.Stable, Is.EqualTo(free.Stable));
        Assert.That((await _server.MailsToAsync("berta@example.com")).Single().Subject, Is.EqualTo("Somebody entered your e-mail address"));
    }

    [Test]
    public async Task Signing_out_ends_the_session_even_for_a_copy_of_its_cookie()
    {
        await _server.AddUserAsync("ada-10");
        var visitor = await SignedInAsync("ada-10");
        var copy = new Visitor(_server.Address) { Cookies = new(visitor.Cookies) };
        var answer = await visitor.SendRawAsync("/logout", ("__RequestVerificationToken", await visitor.TokenAsync("/account")));
        _server.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.That(answer.Path, Is.EqualTo("/login"));
        Assert.That((await copy.GetAsync("/account")).Path, Does.StartWith("/login"));
    }

    [Test]
    public async Task Signing_out_takes_a_form_of_ours()
    {
        await _server.AddUserAsync("ada-11");
        var visitor = await SignedInAsync("ada-11");
        Assert.That((await visitor.SendRawAsync("/logout")).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await visitor.GetAsync("/account")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_session_in_use_outlives_the_renewal_of_its_cookie()
    {
        await _server.AddUserAsync("ada-12");
        var visitor = await SignedInAsync("ada-12", stay: true);
        for (var day = 0; day < 30; day += 6)
        {
            _server.Clock.Advance(TimeSpan.FromDays(6));
            Assert.That((await visitor.GetAsync("/account")).Status, Is.EqualTo(HttpStatusCode.OK));
        }
    }

    [Test]
    public async Task A_session_that_is_not_used_for_fourteen_days_is_over()
    {
        await _server.AddUserAsync("ada-13");
        var visitor = await SignedInAsync("ada-13", stay: true);
        _server.Clock.Advance(Session.Lifetime + TimeSpan.FromMinutes(1));
        Assert.That((await visitor.GetAsync("/account")).Path, Does.StartWith("/login"));
    }

    [Test]
    public async Task The_profile_saves_name_and_phone()
    {
        await _server.AddUserAsync("ada-14");
        await (await SignedInAsync("ada-14")).SendFormAsync("/account", "profile", ("FullName", " Ada Müller "), ("Phone", "+49 30 901820"));
        var user = await _server.FindUserAsync("ada-14");
        Assert.That((user!.FullName, user.PhoneNumber), Is.EqualTo(("Ada Müller", "+49 30 901820")));
    }

    [Test]
    public async Task A_password_is_stored_with_as_many_rounds_as_owasp_asks_for()
    {
        await using var studio = new StudioFactory { HashesQuickly = false };
        await using var scope = studio.Services.CreateAsyncScope();
        var hash = Convert.FromBase64String(scope.ServiceProvider.GetRequiredService<IPasswordHasher<User>>().HashPassword(new(), AccountServer.Password));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)), Is.EqualTo(210_000));
    }

    private async Task<Visitor> SignedInAsync(string name, bool stay = false)
    {
        var visitor = _server.NewVisitor();
        Assert.That((await visitor.LogInAsync(name, AccountServer.Password, stay)).Path, Is.EqualTo("/resumes"));
        return visitor;
    }

    private async Task<(Answer Answer, TimeSpan Time)> TimedAsync(string email)
    {
        var start = TimeProvider.System.GetTimestamp();
        var answer = await _server.NewVisitor().SendFormAsync("/forgot-password", "forgot", ("Email", email));
        return (answer, TimeProvider.System.GetElapsedTime(start));
    }
}
