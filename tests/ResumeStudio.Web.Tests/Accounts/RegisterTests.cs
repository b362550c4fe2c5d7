using System.Net;

namespace ResumeStudio.Web.Tests.Accounts;

public sealed class RegisterTests
{
    private AccountServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new AccountServer();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_registration_makes_an_account_and_sends_one_mail()
    {
        var answer = await RegisterAsync("berta", "berta@example.com");
        var user = await _server.FindUserAsync("berta");
        Assert.That(answer.Path, Is.EqualTo("/check-mail?what=register"));
        Assert.That((user?.FullName, user?.EmailConfirmed, user?.PhoneNumber), Is.EqualTo(("Berta Example", false, "+49 30 901820")));
        Assert.That((await _server.MailsToAsync("berta@example.com")).Select(mail => mail.Subject), Is.EqualTo(new[] { "Confirm your e-mail address" }));
    }

    [Test]
    public async Task A_taken_address_gets_the_same_answer_and_its_owner_a_mail()
    {
        await _server.AddUserAsync("carla");
        var free = await RegisterAsync("dora", "dora@example.com");
        var taken = await RegisterAsync("carla-two", "Carla@Example.com");
        Assert.That((taken.Status, taken.Path, taken.Stable), Is.EqualTo((free.Status, free.Path, free.Stable)));
        Assert.That((await _server.MailsToAsync("carla@example.com")).Select(mail => mail.Subject), Is.EqualTo(new[] { "You already have an account" }));
    }

    [Test]
    public async Task The_username_of_a_refused_registration_is_taken_like_any_other()
    {
        await _server.AddUserAsync("edda");
        await RegisterAsync("edda-two", "edda@example.com");
        var second = await RegisterAsync("edda-two", "somebody@example.com");
        Assert.That(second.Objections, Is.EqualTo(new[] { "This username is taken. Choose another one." }));
    }

    [Test]
    public async Task A_taken_username_is_said_at_its_field_and_the_typed_text_stays()
    {
        await _server.AddUserAsync("frida");
        var answer = await RegisterAsync("Frida", "new-frida@example.com");
        Assert.That(answer.Objections, Is.EqualTo(new[] { "This username is taken. Choose another one." }));
        Assert.That(answer.Html, Does.Contain("value=\"new-frida@example.com\"").And.Contain("value=\"+49 30 901820\"").And.Contain("value=\"Berta Example\""));
        Assert.That(answer.Html, Does.Not.Contain(AccountServer.Password));
    }

    [TestCase("Password", "short", "Use at least 10 characters; a few unrelated words are a good password.")]
    [TestCase("Password", "Password123!", "This password is one of the first that are guessed. Use a few unrelated words.")]
    [TestCase("Password", "my-gustava-secret", "Leave your username and e-mail address out of the password.")]
    [TestCase("Username", "ad", "A username has 3 to 30 characters.")]
    [TestCase("Username", "gus tava", "Use only the letters a to z, digits, hyphen and underscore.")]
    [TestCase("Username", "Admin", "This name is kept for the service. Choose another one.")]
    [TestCase("Email", "gustava", "Enter one e-mail address, like name@example.com.")]
    [TestCase("Email", "a@example.com\r\nBcc: b@example.com", "Enter one e-mail address, like name@example.com.")]
    [TestCase("Email", "a@example.com, b@example.com", "Enter one e-mail address, like name@example.com.")]
    [TestCase("Phone", "call me", "Enter a phone number with 5 to 20 digits, or leave it empty.")]
    [TestCase("FullName", "", "Enter your name.")]
    public async Task Input_that_breaks_a_rule_is_refused_at_its_field(string field, string value, string objection)
    {
        var answer = await RegisterAsync("gustava", "gustava@example.com", (field, value));
        Assert.That(answer.Objections, Is.EqualTo(new[] { objection }));
        Assert.That(await _server.FindUserAsync("gustava"), Is.Null);
    }

    [Test]
    public async Task Huge_input_is_refused_and_makes_nothing()
    {
        var answer = await RegisterAsync("helga", "helga@example.com", ("FullName", new string('x', 200_000)));
        Assert.That((int)answer.Status, Is.EqualTo(200).Or.EqualTo(400).Or.EqualTo(413));
        Assert.That(await _server.FindUserAsync("helga"), Is.Null);
    }

    [Test]
    public async Task A_form_without_its_token_is_refused_on_a_page_that_says_what_to_do()
    {
        await using var server = new AccountServer("Production");
        var answer = await server.NewVisitor().SendRawAsync("/register", ("_handler", "register"), ("Input.Username", "ilse"));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Html, Does.Contain("That request was not complete"));
    }

    [Test]
    public async Task The_same_registration_twice_at_once_makes_one_account()
    {
        var answers = await Task.WhenAll(RegisterAsync("jutta", "jutta@example.com"), RegisterAsync("jutta", "jutta@example.com"));
        Assert.That(answers.Select(answer => answer.Status), Has.All.EqualTo(HttpStatusCode.Found).Or.EqualTo(HttpStatusCode.OK));
        Assert.That(await _server.FindUserAsync("jutta"), Is.Not.Null);
    }

    private Task<Answer> RegisterAsync(string username, string email, params (string Name, string Value)[] other)
    {
        var fields = new Dictionary<string, string> { ["FullName"] = "Berta Example", ["Username"] = username, ["Email"] = email, ["Phone"] = "+49 30 901820", ["Password"] = AccountServer.Password };
        foreach (var (name, value) in other) fields[name] = value;
        return _server.NewVisitor().SendFormAsync("/register", "register", [.. fields.Select(field => (field.Key, field.Value))]);
    }
}
