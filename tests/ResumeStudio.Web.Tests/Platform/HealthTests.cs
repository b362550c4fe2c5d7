using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Web.Platform.Health;

namespace ResumeStudio.Web.Tests.Platform;

/// <summary>The program on a machine without Chromium.</summary>
public sealed class HealthTests
{
    private StudioFactory _studio = null!;

    [OneTimeSetUp]
    public void Start() => _studio = new StudioFactory();

    [OneTimeTearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    public async Task It_lives_and_is_ready(string path)
    {
        using var answer = await _studio.NewClient().GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Ready_can_be_asked_without_a_body()
    {
        using var answer = await _studio.NewClient().SendAsync(new(HttpMethod.Head, "/health/ready"));
        Assert.That((answer.StatusCode, answer.Headers.CacheControl?.NoStore), Is.EqualTo((HttpStatusCode.OK, true)));
    }

    [Test]
    public async Task Ready_names_each_part_and_its_limit()
    {
        var report = await _studio.NewClient().GetFromJsonAsync<JsonElement>("/health/ready");
        Assert.That(report.GetProperty("status").GetString(), Is.EqualTo("Degraded"));
        var parts = report.GetProperty("parts");
        Assert.That(parts.EnumerateObject().Select(part => part.Name), Is.EquivalentTo(new[] { "Database", "Address", "Jobs", "Files", "PDF printer", "Language models" }));
        Assert.That(parts.GetProperty("Database").GetProperty("status").GetString(), Is.EqualTo("Healthy"));
    }

    [TestCase("Production", "", "Degraded", "Site:Url is not set")]
    [TestCase("Production", "https://studio.example.com", "Healthy", "https://studio.example.com")]
    [TestCase("Development", "", "Healthy", "http://")]
    public async Task A_program_for_strangers_says_that_it_does_not_know_its_address(string environment, string url, string status, string words)
    {
        await using var studio = new StudioFactory(environment, ("Site:Url", url));
        var check = studio.Services.GetRequiredService<HealthDesk>();
        var part = (await check.ReadAsync()).Entries["Address"];
        Assert.That(part.Status.ToString(), Is.EqualTo(status));
        Assert.That(part.Description, Does.Contain(words));
    }

    [Test]
    public async Task The_page_for_people_says_that_PDFs_wait() =>
        Assert.That(await _studio.NewClient().GetStringAsync("/health"), Does.Contain("Chromium is missing: PDFs wait until it is installed."));
}
