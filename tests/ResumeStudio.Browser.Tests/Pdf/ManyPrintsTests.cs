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
    private const int Portion = 10;
    private const int Hang = 70;
    private const int Crash = 130;

    /// <summary>In KiB. A page levels off at 42 or at 86 MiB, so sums of two pages say little; one that went on growing would pass this within its 50 uses.</summary>
    private const int MostPerPage = 120 * 1024;

    private readonly byte[][] _files = new byte[Prints][];
    private HashSet<int> _others = [];
    private BrowserPool _pool = null!;
    private ChromiumPdfPrinter _printer = null!;
    private RenderedResume[] _people = null!;
    private TcpListener _listener = null!;

    private BrowserProcesses Browser => BrowserProcesses.Browsers().Single(process => !_others.Contains(process.Id));

    [SetUp]
    public async Task StartAsync()
    {
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        _others = BrowserProcesses.Browsers().Select(process => process.Id).ToHashSet();
        _pool = Pools.New();
        _printer = new ChromiumPdfPrinter(_pool, Studio.Server.Services.GetRequiredService<PrintAssets>());
        _people = [await RenderAsync("Zyxomara", _listener), await RenderAsync("Quillobert", _listener)];
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _pool.DisposeAsync();
        _listener.Dispose();
    }

    [Test]
    public async Task Two_hundred_prints_mix_nothing_up_reach_nobody_and_keep_their_memory()
    {
        var early = await PrintAsync(0, Hang);
        Assert.That(() => LendAsync(page => page.EvaluateAsync<string>("() => { while (true) {} }"), seconds: 1), Throws.TypeOf<TimeoutException>());
        await PrintAsync(Hang, Crash);
        var other = LendAsync(WaitAsync);
        Assert.That(() => LendAsync(DieAsync), Throws.InstanceOf<PlaywrightException>());
        Assert.That(() => other, Throws.InstanceOf<PlaywrightException>());
        var late = await PrintAsync(Crash, Prints);

        TestContext.Out.WriteLine($"memory in KiB: {string.Join(", ", early.Concat(late).Select(one => $"{string.Join('+', one.Pages)}+{one.Beside}"))}");
        Assert.That(early.Concat(late).SelectMany(one => one.Pages), Has.All.LessThan(MostPerPage), "KiB of a page, whatever it has printed");
        Assert.That(late.Select(one => one.Pages.Count), Has.All.LessThanOrEqualTo(4), "two pages and their successors; none is left behind");
        Assert.That(Median(late), Is.LessThanOrEqualTo(Median(early) * 1.25), "KiB of the browser beside its pages, late against early");
        Assert.That(_listener.Pending(), Is.False, "A document reached a server.");
        await Parallel.ForAsync(0, Prints, async (number, _) => Assert.That(Names(await PdfTool.TextAsync(_files[number])), Is.EqualTo(new[] { number % 2 == 0 ? "Zyxomara" : "Quillobert" })));
    }

    /// <summary>Prints two at a time and reads the browser's memory after each portion.</summary>
    private async Task<List<(List<int> Pages, int Beside)>> PrintAsync(int from, int to)
    {
        var memory = new List<(List<int> Pages, int Beside)>();
        for (; from < to; from += Portion)
        {
            await Parallel.ForAsync(from, from + Portion, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, stop) => _files[number] = await _printer.PrintAsync(_people[number % 2], stop));
            var family = Browser.Family().ToLookup(process => process.Is("--type=renderer"), process => process.Memory());
            memory.Add(([.. family[true]], family[false].Sum()));
        }

        return memory;
    }

    private static int Median(List<(List<int> Pages, int Beside)> memory) => memory.Select(one => one.Beside).Order().ElementAt(memory.Count / 2);

    private Task<string> LendAsync(Func<IPage, Task<string>> use, int seconds = 20) => _pool.WithPageAsync(PageKind.Print, TimeSpan.FromSeconds(seconds), use);

    /// <summary>Kills the processes of both pages while they are at work.</summary>
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
