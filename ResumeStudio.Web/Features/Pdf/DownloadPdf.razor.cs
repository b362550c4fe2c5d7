using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

public sealed partial class DownloadPdf
{
    // The work may be done by another node, whose signals do not reach this page.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(5);

    private readonly string _panel = "pdf-" + Guid.CreateVersion7().ToString("N");
    private readonly CancellationTokenSource _left = new();
    private PdfChoice? _options;
    private PdfProgress? _progress;
    private string? _refusal;

    // One wish, one PDF: a double click asks for the same one.
    private string _key = NewKey();
    private IDisposable? _listening;
    private PaperSize _paper;
    private bool _withPhoto = true;
    private Guid _owner;
    private Guid _print;

    [Parameter, EditorRequired] public required Guid ResumeId { get; set; }

    /// <summary>The version on the screen.</summary>
    [Parameter, EditorRequired] public required int Version { get; set; }

    /// <summary>Saves what has been typed and answers the stored version, or null when something is not stored; called before the PDF is asked for.</summary>
    [Parameter] public Func<Task<int?>>? OnBeforePrint { get; set; }

    [CascadingParameter] public required Task<AuthenticationState> SignedIn { get; set; }

    [Inject] private RequestPdf Request { get; set; } = null!;

    [Inject] private PdfPrintService Prints { get; set; } = null!;

    [Inject] private WorkSignals Signals { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    [Inject] private IConfiguration Configuration { get; set; } = null!;

    private bool IsBusy => _progress is { Status: WorkStatus.Queued or WorkStatus.Processing };

    private string? Support => Configuration["Support:Url"];

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        await _left.CancelAsync();
        _left.Dispose();
    }

    private static string NewKey() => Guid.CreateVersion7().ToString("N");

    private Task OpenAsync() => UnlessRefusedAsync(async () =>
    {
        _owner = (await SignedIn).User.UserId();
        if (_progress is not { Status: WorkStatus.Failed }) ChooseAgain();
        _options = await Prints.ReadChoiceAsync(_owner, ResumeId);
        _paper = _options.Paper;
    });

    private Task StartAsync() => UnlessRefusedAsync(async () =>
    {
        _progress = new(WorkStatus.Queued, PdfSteps.Waiting);
        var version = OnBeforePrint is null ? Version : await OnBeforePrint() ?? throw new RuleViolation("Your last changes are not saved yet. Nothing was printed.");
        var paper = _paper == _options!.Paper ? (PaperSize?)null : _paper;
        _print = await Request.RunAsync(_owner, new PdfOrder(ResumeId, version, _key, paper, _withPhoto));
        await FollowAsync();
    });

    private Task RetryAsync() => UnlessRefusedAsync(async () =>
    {
        _progress = new(WorkStatus.Queued, PdfSteps.Waiting);
        await Prints.RetryAsync(_owner, _print);
        await FollowAsync();
    });

    private void ChooseAgain() => (_progress, _key) = (null, NewKey());

    /// <summary>What the outside world refuses is said in the panel, which is then as it was before.</summary>
    private async Task UnlessRefusedAsync(Func<Task> step)
    {
        if (IsBusy) return;
        var before = _progress;
        _refusal = null;
        try
        {
            await step();
        }
        catch (Exception failure) when (SaveFailure.Words(failure) is { } words)
        {
            (_progress, _refusal) = (before, words);
        }
    }

    private async Task FollowAsync()
    {
        _listening?.Dispose();
        // The page may have been left while the PDF was asked for.
        if (_left.IsCancellationRequested) return;
        _listening = Signals.Listen(_print, step => _ = InvokeAsync(() => step is null ? LookAsync() : Show(step)));
        await LookAsync();
        _ = LookNowAndThenAsync();
    }

    private Task Show(string step)
    {
        if (!IsBusy) return Task.CompletedTask;
        _progress = _progress!.Then(new(WorkStatus.Processing, step));
        StateHasChanged();
        return Task.CompletedTask;
    }

    private async Task LookAsync()
    {
        if (!IsBusy || _left.IsCancellationRequested) return;
        var seen = await SeenAsync();
        if (!IsBusy || seen is null) return;
        _progress = _progress!.Then(seen);
        StateHasChanged();
        if (seen.Address is not { } address) return;
        await using var module = await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/download.js"]);
        await module.InvokeVoidAsync("download", address);
    }

    /// <summary>Null when the database does not answer just now; the next look may.</summary>
    private async Task<PdfProgress?> SeenAsync()
    {
        try
        {
            return await Prints.LookAsync(_owner, _print);
        }
        catch (Exception failure) when (failure is not NotFoundException && SaveFailure.Reason(failure) is not null)
        {
            return null;
        }
    }

    private async Task LookNowAndThenAsync()
    {
        using var timer = new PeriodicTimer(LookAgainAfter);
        while (IsBusy && !_left.IsCancellationRequested && await timer.WaitForNextTickAsync(CancellationToken.None)) await InvokeAsync(LookAsync);
    }
}
