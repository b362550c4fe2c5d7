using System.Net;

namespace ResumeStudio.Web.Tests.Platform;

public sealed class SecurityHeadersTests
{
    private StudioFactory _studio = null!;

    [OneTimeSetUp]
    public void Start() => _studio = new StudioFactory();

    [OneTimeTearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [TestCase("/")]
    [TestCase("/login")]
    [TestCase("/no-such-page")]
    [TestCase("/css/tokens.css")]
    public async Task Every_answer_carries_the_policy(string path)
    {
        using var answer = await _studio.NewClient().GetAsync(path);
        var policy = string.Join("; ", answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.Match(@"script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'wasm-unsafe-eval';"));
            Assert.That(policy, Does.Contain("style-src 'self';").And.Contain("style-src-attr 'unsafe-inline';").And.Contain("object-src 'none'").And.Contain("base-uri 'none'"));
            Assert.That(policy, Does.Not.Contain("'unsafe-eval'").And.Not.Contain("script-src 'unsafe-inline'"));
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
            Assert.That(answer.Headers.GetValues("Referrer-Policy"), Is.EqualTo(new[] { "strict-origin-when-cross-origin" }));
        });
    }

    [Test]
    public async Task Each_answer_has_a_nonce_of_its_own()
    {
        var client = _studio.NewClient();
        using var first = await client.GetAsync("/");
        using var second = await client.GetAsync("/");
        Assert.That(first.Headers.GetValues("Content-Security-Policy"), Is.Not.EqualTo(second.Headers.GetValues("Content-Security-Policy")));
    }

    [Test]
    public async Task A_page_that_is_not_there_says_so_with_the_right_status()
    {
        using var answer = await _studio.NewClient().GetAsync("/no-such-page");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("There is nothing here"));
    }
}
