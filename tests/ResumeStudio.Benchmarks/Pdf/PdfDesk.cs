using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Platform.Browser;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Benchmarks.Pdf;

/// <summary>The program with one person who downloads PDFs, and the bare printer beside it.</summary>
internal sealed class PdfDesk : IAsyncDisposable
{
    private readonly StudioHost _host = new();
    private readonly int _firstSeed = Random.Shared.Next(1_000_000);
    private Guid _owner;
    private int _made;

    public IServiceProvider Services => _host.Services;

    public BarePrinter Bare { get; private set; } = null!;

    public IPdfPrinter Printer => Services.GetRequiredService<IPdfPrinter>();

    public int FirstSeed => _firstSeed;

    public static async Task<PdfDesk> OpenAsync(int barePages = 1)
    {
        var desk = new PdfDesk();
        await using var scope = desk.Services.CreateAsyncScope();
        var user = new User { UserName = "mara", Email = "mara@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        desk._owner = user.Id;
        if (barePages > 0) desk.Bare = await BarePrinter.StartAsync(desk.Services, barePages);
        return desk;
    }

    /// <summary>A document of about two pages that nobody has printed before.</summary>
    public ResumeDocument NextDocument() => DocumentGenerator.Generate(_firstSeed + Interlocked.Increment(ref _made), DocumentSize.TwoPages);

    public Task<RenderedResume> RenderAsync(ResumeDocument document) => Services.GetRequiredService<ResumeRenderer>().RenderAsync(document, new RenderOptions());

    public async Task<Resume> AddAsync(ResumeDocument document)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        var resume = Resume.Create(_owner, "A resume to print", document, TimeProvider.System.GetUtcNow());
        db.Add(resume);
        await db.SaveChangesAsync();
        return resume;
    }

    /// <summary>From the click to the file in the store, through queue and database, as a page waits for it.</summary>
    public async Task<PdfPrint> DownloadAsync(Resume resume)
    {
        var id = await Services.GetRequiredService<RequestPdf>().RunAsync(_owner, new PdfOrder(resume.Id, resume.Version, Guid.CreateVersion7().ToString("N")));
        using var changed = new SemaphoreSlim(0);
        using var listening = Services.GetRequiredService<WorkSignals>().Listen(id, step => { if (step is null) changed.Release(); });
        while (true)
        {
            await using (var db = await Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync())
            {
                var print = await db.PdfPrints.AsNoTracking().SingleAsync(row => row.Id == id);
                if (print.Status is WorkStatus.Completed) return print;
                if (print.Status is WorkStatus.Failed) throw new InvalidOperationException(print.FailureReason);
            }

            await changed.WaitAsync(TimeSpan.FromSeconds(1));
        }
    }

    public string BrowserWords() => Services.GetRequiredService<BrowserPool>().State.Words;

    public async ValueTask DisposeAsync()
    {
        if (Bare is not null) await Bare.DisposeAsync();
        await _host.DisposeAsync();
    }
}
