using System.Net;
using ResumeStudio.Web.Tests.Accounts;

namespace ResumeStudio.Web.Tests.Platform;

/// <summary>Whose word counts for where a request comes from. The requests of these tests come from 127.0.0.1.</summary>
public sealed class GatewayTests
{
    [Test]
    public async Task Behind_the_gateway_each_client_has_limits_of_its_own()
    {
        await using var server = new AccountServer("Development", ("Gateway:Addresses", "127.0.0.1,::1"));
        Assert.That(await GuessAsync(server, client => $"192.0.2.{client}"), Has.None.EqualTo(HttpStatusCode.TooManyRequests));
    }

    [TestCase("")]
    [TestCase("192.0.2.99")]
    public async Task What_anybody_else_forwards_is_not_believed(string gateway)
    {
        await using var server = new AccountServer("Development", ("Gateway:Addresses", gateway));
        Assert.That((await GuessAsync(server, client => $"192.0.2.{client}"))[^1], Is.EqualTo(HttpStatusCode.TooManyRequests));
    }

    [Test]
    public async Task Https_at_the_gateway_makes_cookies_secure()
    {
        await using var server = new AccountServer("Development", ("Gateway:Addresses", "127.0.0.1,::1"));
        var secure = await server.NewVisitor(("X-Forwarded-Proto", "https")).GetAsync("/login");
        var plain = await server.NewVisitor().GetAsync("/login");
        Assert.That(secure.SetCookies, Has.Some.Contains("secure").IgnoreCase);
        Assert.That(plain.SetCookies, Has.None.Contains("secure").IgnoreCase);
    }

    [Test]
    public async Task A_forwarded_host_is_believed_from_nobody_the_gateway_included()
    {
        await using var server = new AccountServer("Development", ("Gateway:Addresses", "127.0.0.1,::1"), ("Site:Url", "http://localhost:5080"));
        foreach (var host in new[] { "evil.example.org", "mara.localhost", "localhost:1" })
            Assert.That((await server.NewVisitor(("X-Forwarded-Host", host)).GetAsync("/login")).Status, Is.EqualTo(HttpStatusCode.OK), host);
    }

    /// <summary>More wrong secrets than one client may try, each with another forwarded address.</summary>
    private static async Task<List<HttpStatusCode>> GuessAsync(AccountServer server, Func<int, string> address)
    {
        var answers = new List<HttpStatusCode>();
        for (var client = 1; client <= 25; client++)
            answers.Add((await server.NewVisitor(("X-Forwarded-For", address(client))).GetAsync("/s/unknown")).Status);
        return answers;
    }
}
