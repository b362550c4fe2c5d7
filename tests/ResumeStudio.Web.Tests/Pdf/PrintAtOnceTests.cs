using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Tests.Pdf;

/// <summary>Small prints that nobody keeps: one for each person, and nobody waits for ever.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PrintAtOnceTests
{
    private readonly SteppedClock _clock = new();
    private readonly HeldPrinter _printer = new();

    [Test]
    public async Task Twenty_people_print_at_once_and_a_person_only_one()
    {
        var print = new PrintAtOnce(_printer, _clock);
        var people = Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7()).ToList();
        var prints = people.Select(person => print.RunAsync(person, PageAsync)).ToList();
        Assert.ThrowsAsync<RuleViolation>(() => print.RunAsync(people[7], PageAsync).WaitAsync(TimeSpan.FromSeconds(10)));
        _printer.Release();
        Assert.That((await Task.WhenAll(prints)).Select(pdf => pdf.Length), Has.Exactly(20).EqualTo(1));
        Assert.That(await print.RunAsync(people[7], PageAsync), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Who_waits_too_long_is_told_so_stands_in_no_line_any_more_and_may_try_again()
    {
        var (print, person) = (new PrintAtOnce(_printer, _clock), Guid.CreateVersion7());
        var waiting = print.RunAsync(person, PageAsync);
        _clock.Advance(PrintAtOnce.Patience);
        Assert.ThrowsAsync<TimeoutException>(() => waiting);
        Assert.That(_printer.Waiting, Is.Zero);
        _printer.Release();
        Assert.That(await print.RunAsync(person, PageAsync), Has.Length.EqualTo(1));
    }

    [Test]
    public void Who_leaves_gives_up_without_words()
    {
        using var left = new CancellationTokenSource();
        var waiting = new PrintAtOnce(_printer, _clock).RunAsync(Guid.CreateVersion7(), PageAsync, left.Token);
        left.Cancel();
        Assert.That(() => waiting, Throws.InstanceOf<OperationCanceledException>());
    }

    private static Task<RenderedResume> PageAsync() => Task.FromResult(new RenderedResume("<p>A letter</p>", "", PaperSize.A4));

    /// <summary>A printer all of whose pages are lent until they are released.</summary>
    private sealed class HeldPrinter : IPdfPrinter
    {
        private readonly TaskCompletionSource _free = new();

        public int Waiting { get; private set; }

        public bool IsReady => true;

        public string Fingerprint => "";

        public void Release() => _free.SetResult();

        public async Task<byte[]> PrintAsync(RenderedResume page, CancellationToken stop = default)
        {
            Waiting++;
            try
            {
                await _free.Task.WaitAsync(stop);
                return [1];
            }
            finally
            {
                Waiting--;
            }
        }

        public Task<byte[]> PictureAsync(RenderedResume page, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<byte[]> LinkPictureAsync(RenderedResume page, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<byte[]> ScreenPictureAsync(string html, CancellationToken stop = default) => throw new NotSupportedException();
    }
}
