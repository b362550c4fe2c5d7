using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Browser.Tests.Pdf;

/// <summary>The program as a process of its own, killed without a warning while it prints.</summary>
public sealed class KilledPrinterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private string _root = null!;

    [SetUp]
    public void Create() => _root = Directory.CreateTempSubdirectory("studio-killed-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [Test]
    public async Task A_print_that_a_kill_interrupts_is_completed_after_the_restart_once()
    {
        var id = await QueueAsync();
        using (var first = Start())
        {
            await UntilAsync(id, print => print.Status is WorkStatus.Processing);
            first.Kill();
            await first.WaitForExitAsync();
        }

        var left = await ReadAsync(id);
        Assert.That((left.Status, left.Attempts), Is.EqualTo((WorkStatus.Processing, 1)), "killed while printing");

        using var second = Start();
        var print = await UntilAsync(id, print => print.IsOver);
        second.Kill();
        await second.WaitForExitAsync();
        Assert.That((print.Status, print.Attempts), Is.EqualTo((WorkStatus.Completed, 2)), print.FailureReason);
        var files = Directory.GetFiles(Path.Combine(_root, "files", "pdf"), "*", SearchOption.AllDirectories);
        Assert.That(files, Has.Length.EqualTo(1));
        Assert.That(await PdfTool.CheckAsync(await File.ReadAllBytesAsync(files[0])), Does.Contain("No syntax or stream encoding errors"));
    }

    /// <summary>A long document, so that printing it takes long enough to be killed in the middle.</summary>
    private async Task<Guid> QueueAsync()
    {
        await using var db = Open();
        await db.Database.MigrateAsync();
        var user = new User { UserName = "mara", Email = "mara@example.com", FullName = "Mara Lindqvist" };
        db.Add(user);
        var document = DocumentGenerator.Generate(1, DocumentSize.FourPages);
        foreach (var more in Enumerable.Range(2, 8).SelectMany(seed => DocumentGenerator.Generate(seed, DocumentSize.FourPages).Sections))
            document.Sections.FirstOrDefault(section => section.Kind == more.Kind && !section.Hidden)?.Items.AddRange(more.Items);
        var resume = Resume.Create(user.Id, "Long", document, TimeProvider.System.GetUtcNow());
        var print = PdfPrint.For(user.Id, new PdfOrder(resume.Id, 1, "wish"), TimeProvider.System.GetUtcNow());
        db.AddRange(resume, print);
        await db.SaveChangesAsync();
        return print.Id;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ResumeStudio.Web.dll"), "--contentRoot", Repository.Root, "--Storage:Root", _root, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }

    private async Task<PdfPrint> UntilAsync(Guid id, Func<PdfPrint, bool> reached)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var start = Stopwatch.GetTimestamp();
        while (await timer.WaitForNextTickAsync() && Stopwatch.GetElapsedTime(start) < Patience)
            if (await ReadAsync(id) is var print && reached(print)) return print;
        throw new TimeoutException("The print did not get there.");
    }

    private async Task<PdfPrint> ReadAsync(Guid id)
    {
        await using var db = Open();
        return await db.PdfPrints.AsNoTracking().SingleAsync(print => print.Id == id);
    }

    private SqliteStudioDbContext Open() =>
        new(new DbContextOptionsBuilder<SqliteStudioDbContext>().UseSqlite($"Data Source={Path.Combine(_root, "studio.db")};Pooling=False").Options);
}
