using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ResumeStudio.Web.Tests.Platform;

public sealed class FaultPageTests
{
    private StudioFactory _studio = null!;

    [OneTimeSetUp]
    public void Start() => _studio = new StudioFactory("Production") { Replace = services => services.AddSingleton<IStartupFilter, ThrowingRoute>() };

    [OneTimeTearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [Test]
    public async Task A_fault_of_ours_in_production_is_a_calm_page_with_the_policy()
    {
        using var answer = await _studio.NewClient().GetAsync("/throws");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
            Assert.That(page, Does.Contain("Something went wrong on our side").And.Not.Contain("secret detail"));
            Assert.That(answer.Headers.Contains("Content-Security-Policy"), Is.True);
        });
    }

    [TestCase("https", true)]
    [TestCase("http", false)]
    public async Task Only_https_answers_ask_to_stay_with_https(string scheme, bool asks)
    {
        using var answer = await _studio.NewClient().GetAsync($"{scheme}://studio.example.com/login");
        Assert.That(answer.Headers.Contains("Strict-Transport-Security"), Is.EqualTo(asks));
    }

    /// <summary>Comes after all of the program's own routes.</summary>
    private sealed class ThrowingRoute : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map("/throws", branch => branch.Run(_ => throw new InvalidOperationException("secret detail")));
        };
    }
}
