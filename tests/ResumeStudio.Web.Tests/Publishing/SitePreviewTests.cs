using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Publishing;

public sealed class SitePreviewTests
{
    private StudioFactory _studio = null!;
    private User _owner = null!;
    private Guid _portfolio;

    private string Path => $"/portfolios/{_portfolio}/publish/preview";

    [SetUp]
    public async Task CreateAsync()
    {
        _studio = new StudioFactory();
        _owner = await _studio.AddUserAsync();
        var document = ExamplePortfolio.Create();
        document.ResumeId = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(_owner.Id, "Engineer", ExamplePersons.Find("engineer").Create());
        document.Contact.ShowEmail = false;
        _portfolio = await _studio.Services.GetRequiredService<PortfolioService>().CreateAsync(_owner.Id, "Site", document);
    }

    [TearDown]
    public void Close() => _studio.Dispose();

    [Test]
    public async Task The_owner_sees_what_publishing_would_show_and_nobody_else_does_by_it()
    {
        using var owner = await _studio.NewClientAsync(_owner);
        var answer = await owner.GetAsync(Path);
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Tidemark").And.Contain("Northwind Labs").And.Contain("noindex").And.Not.Contain("mara@example.com"));
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.Not.Contain("unsafe"));
        Assert.That((await _studio.Services.GetRequiredService<PublishPortfolio>().ReadAsync(_owner.Id, _portfolio)).Publication, Is.Null);
    }

    [Test]
    public async Task It_is_for_its_owner_only()
    {
        using var other = await _studio.NewClientAsync(await _studio.AddUserAsync());
        Assert.That((await other.GetAsync(Path)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using var nobody = _studio.NewClient();
        Assert.That((await nobody.GetAsync(Path)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }
}
