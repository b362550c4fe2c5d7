using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Accounts;
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
    private IDisposable? _listening;
    private PaperSize _paper;
    private bool _withPhoto = true;
    private Guid _owner;
    private Guid _print;

    [Parameter, EditorRequired] public required Guid ResumeId { get; set; }

    /// <summary>The version on the screen.</summary>
    [Parameter, EditorRequired] public required int Version { get; set; }

    /// <summary>Saves what has been typed but not stored yet; called before the PDF is asked for.</summary>
    [Parameter] public EventCallback OnBeforePrint { get; set; }

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

    private async Task OpenAsync()
    {
        if (IsBusy) return;
        _owner = (await SignedIn).User.UserId();
        _progress = _progress is { Status: WorkStatus.Failed } ? _progress : null;
        _options = await Prints.ReadChoiceAsync(_owner, ResumeId);
        _paper = _options.Paper;
    }

    private async Task StartAsync()
    {
        _progress = new(WorkStatus.Queued, PdfSteps.Waiting);
        await OnBeforePrint.InvokeAsync();
        var paper = _paper == _options!.Paper ? (PaperSize?)null : _paper;
        _print = await Request.RunAsync(_owner, new PdfOrder(ResumeId, Version, Guid.CreateVersion7().ToString("N"), paper, _withPhoto));
        await FollowAsync();
    }

    private async Task RetryAsync()
    {
        _progress = new(WorkStatus.Queued, PdfSteps.Waiting);
        await Prints.RetryAsync(_owner, _print);
        await FollowAsync();
    }

    private void ChooseAgain() => _progress = null;

    private async Task FollowAsync()
    {
        _listening?.Dispose();
        _listening = Signals.Listen(_print, step => _ = InvokeAsync(() => step is null ? LookAsync() : Show(step)));
        await LookAsync();
        _ = LookNowAndThenAsync();
    }

    private Task Show(string step)
    {
        _progress = new(WorkStatus.Processing, step);
        StateHasChanged();
        return Task.CompletedTask;
    }

    private async Task LookAsync()
    {
        if (!IsBusy || _left.IsCancellationRequested) return;
        var seen = await Prints.LookAsync(_owner, _print);
        if (!IsBusy) return;
        _progress = seen;
        StateHasChanged();
        if (seen.Address is not { } address) return;
        await using var module = await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/download.js"]);
        await module.InvokeVoidAsync("download", address);
    }

    private async Task LookNowAndThenAsync()
    {
        using var timer = new PeriodicTimer(LookAgainAfter);
        while (IsBusy && !_left.IsCancellationRequested && await timer.WaitForNextTickAsync(CancellationToken.None)) await InvokeAsync(LookAsync);
    }
}
