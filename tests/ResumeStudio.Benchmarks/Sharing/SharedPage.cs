using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>The program with one resume on its public page.</summary>
internal sealed class SharedPage : IAsyncDisposable
{
    private readonly StudioHost _host = new("Production");
    private Guid _owner;
    private Guid _resume;

    public IServiceProvider Services => _host.Services;

    public AdjustableClock Clock => _host.Clock;

    public string Address => _host.ClientOptions.BaseAddress.ToString().TrimEnd('/') + "/r/mara-lindqvist";

    public static async Task<SharedPage> OpenAsync()
    {
        var page = new SharedPage();
        await using var scope = page.Services.CreateAsyncScope();
        var user = new User { UserName = "mara", Email = "mara@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        page._owner = user.Id;
        page._resume = await page.Services.GetRequiredService<ResumeService>().CreateAsync(user.Id, "Engineer", ExamplePersons.Find("engineer").Create());
        await page.PublishAsync("");
        return page;
    }

    /// <summary>Publishes anew, with another title, so that nothing rendered before is of use.</summary>
    public Task PublishAsync(string title, bool allowsIndexing = false) =>
        Services.GetRequiredService<PublishResume>().PublishPageAsync(_owner, _resume, new(new LinkTerms { Title = title, AllowsIndexing = allowsIndexing }, "mara-lindqvist"));

    /// <summary>A portfolio that draws from the same resume.</summary>
    public Task<Guid> AddPortfolioAsync(PortfolioDocument document)
    {
        document.ResumeId = _resume;
        return Services.GetRequiredService<PortfolioService>().CreateAsync(_owner, "Portfolio", document);
    }

    public Task PublishPortfolioAsync(Guid portfolio, string slug = "mara-lindqvist") => Services.GetRequiredService<PublishPortfolio>().RunAsync(_owner, portfolio, slug, allowsIndexing: true);

    /// <summary>Waits until PDF and preview images of all that was published are made, so that nothing is printed meanwhile.</summary>
    public async Task UntilPrintedAsync(CancellationToken stop)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync(stop);
        while (await db.PublishedFiles.AnyAsync(files => files.Status == WorkStatus.Queued || files.Status == WorkStatus.Processing, stop) || await db.SiteImages.AnyAsync(image => image.Status == WorkStatus.Queued || image.Status == WorkStatus.Processing, stop)) await Task.Delay(20, stop);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
