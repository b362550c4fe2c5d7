using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Browser.Tests.Platform;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Browser.Tests.Pdf;

/// <summary>A working day of the printer in a minute: two people in turns, a page that hangs, a page that dies.</summary>
[NonParallelizable]
public sealed class ManyPrintsTests
{
    private const int Prints = 200;
    private const int WarmUp = 20;
    private const int Hang = 70;
    private const int Crash = 130;

    private readonly byte[][] _files = new byte[Prints][];
    private readonly HashSet<int> _before = [.. BrowserProcesses.Browsers().Select(process => process.Id)];

    private BrowserProcesses Browser => BrowserProcesses.Browsers().Single(process => !_before.Contains(process.Id));

    private int Memory => Browser.Family().Sum(process => process.Memory());

    [Test]
    public async Task Two_hundred_prints_mix_nothing_up_reach_nobody_and_keep_their_memory()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var pool = Pools.New();
        var printer = new ChromiumPdfPrinter(pool, Studio.Server.Services.GetRequiredService<PrintAssets>());
        RenderedResume[] people = [await RenderAsync("Zyxomara", listener), await RenderAsync("Quillobert", listener)];

        await PrintAsync(printer, people, 0, WarmUp);
        var memory = Memory;
        await PrintAsync(printer, people, WarmUp, Hang);
        AssertHangEnds(pool);
        await PrintAsync(printer, people, Hang, Crash);
        AssertCrashEnds(pool);
        await PrintAsync(printer, people, Crash, Prints);

        Assert.That(Memory, Is.LessThanOrEqualTo(memory * 1.1), $"KiB, {memory} after the warm-up");
        Assert.That(listener.Pending(), Is.False, "A document reached a server.");
        await Parallel.ForAsync(0, Prints, async (number, _) => Assert.That(Names(await PdfTool.TextAsync(_files[number])), Is.EqualTo(new[] { number % 2 == 0 ? "Zyxomara" : "Quillobert" })));
    }

    private Task PrintAsync(ChromiumPdfPrinter printer, RenderedResume[] people, int from, int to) =>
        Parallel.ForAsync(from, to, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, stop) => _files[number] = await printer.PrintAsync(people[number % 2], stop));

    private static void AssertHangEnds(BrowserPool pool) =>
        Assert.That(() => pool.WithPageAsync(PageKind.Print, TimeSpan.FromSeconds(1), page => page.EvaluateAsync<int>("() => { while (true) {} }")), Throws.TypeOf<TimeoutException>());

    private void AssertCrashEnds(BrowserPool pool)
    {
        var other = pool.WithPageAsync(PageKind.Print, TimeSpan.FromSeconds(20), WaitAsync);
        Assert.That(() => pool.WithPageAsync(PageKind.Print, TimeSpan.FromSeconds(20), DieAsync), Throws.InstanceOf<PlaywrightException>());
        Assert.That(() => other, Throws.InstanceOf<PlaywrightException>());
    }

    private async Task<string> DieAsync(IPage page)
    {
        var printing = WaitAsync(page);
        var renderers = Browser.Family().Where(process => process.Is("--type=renderer")).ToList();
        Assert.That(renderers, Is.Not.Empty);
        foreach (var renderer in renderers) Process.GetProcessById(renderer.Id).Kill();
        return await printing;
    }

    private static Task<string> WaitAsync(IPage page) => page.EvaluateAsync<string>("() => new Promise(() => { })");

    private static IEnumerable<string> Names(string text) => new[] { "Zyxomara", "Quillobert" }.Where(text.Contains);

    private static Task<RenderedResume> RenderAsync(string name, TcpListener listener)
    {
        var document = DocumentGenerator.Generate(name.Length, DocumentSize.TwoPages);
        document.Basics.Name = name;
        document.Basics.Url = "http://" + listener.LocalEndpoint;
        foreach (var text in document.Sections.SelectMany(section => section.Items).OfType<Core.Resumes.Items.TextItem>()) text.Text += $" ![{name}](http://{listener.LocalEndpoint}/a.png)";
        return Studio.Server.Services.GetRequiredService<ResumeRenderer>().RenderAsync(document, new RenderOptions());
    }
}
