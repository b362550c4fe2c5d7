using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis.Components;

public sealed partial class ReportBoard(AnalysisService analyses, RequestAnalysis request, IgnoreFinding ignore, OwnWordList words, WorkSignals signals) : IAsyncDisposable
{
    // The work may be done by another node, whose signals do not reach this page.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _left = new();
    private ResumeInsight? _insight;
    private ReportView? _view;
    private IDisposable? _listening;
    private DocumentKind _kind;
    private string? _refusal;
    private FindingDesk? _desk;
    private Guid _owner;
    private Guid? _posting;

    [Parameter, EditorRequired] public required Guid ResumeId { get; set; }

    [CascadingParameter] public required Task<AuthenticationState> SignedIn { get; set; }

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        await _left.CancelAsync();
        _left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _owner = (await SignedIn).User.UserId();
        _desk = new(ignore, words, _owner, ResumeId, ReadAndShowAsync);
        await ReadAsync();
        _kind = _insight!.Latest?.Kind ?? default;
        _posting = _insight.Match?.PostingId;
        if (RendererInfo.IsInteractive) Follow();
    }

    private void ChooseKind(ChangeEventArgs change) => _kind = Enum.Parse<DocumentKind>((string)change.Value!);

    private Task AnalyseAsync() => UnlessRefusedAsync(() => request.RunAsync(_owner, ResumeId, _kind, _posting));

    private Task RetryAsync() => UnlessRefusedAsync(() => analyses.RetryAsync(_owner, _insight!.Current!.Id));

    /// <summary>What the rules or the outside world refuse is said above the report, which stays.</summary>
    private async Task UnlessRefusedAsync(Func<Task> step)
    {
        if (_insight is null or { IsBusy: true }) return;
        _refusal = null;
        try
        {
            await step();
            await ReadAsync();
            Follow();
        }
        catch (Exception failure) when (SaveFailure.Words(failure) is { } words)
        {
            _refusal = words;
        }
    }

    private async Task ReadAsync()
    {
        _insight = await analyses.ReadAsync(_owner, ResumeId, _left.Token);
        _desk!.OwnWords = _insight.OwnWords;
        _view = _insight.Report is { } report ? new(report, _insight.Ignored) : null;
    }

    private async Task ReadAndShowAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }

    private void Follow()
    {
        _listening?.Dispose();
        // The page may have been left while the analysis was asked for.
        if (_insight is not { IsBusy: true, Current: { } current } || _left.IsCancellationRequested) return;
        _listening = signals.Listen(current.Id, step => _ = InvokeAsync(() => step is null ? LookAsync() : Show(Enum.Parse<AnalysisStep>(step))));
        _ = LookNowAndThenAsync();
    }

    private Task Show(AnalysisStep step)
    {
        if (_insight is not { IsBusy: true, Current: { } current }) return Task.CompletedTask;
        _insight = _insight with { Current = current.At(step) };
        StateHasChanged();
        return Task.CompletedTask;
    }

    private async Task LookAsync()
    {
        if (_insight is not { IsBusy: true } || _left.IsCancellationRequested) return;
        try
        {
            await ReadAsync();
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception failure) when (failure is not NotFoundException && SaveFailure.Reason(failure) is not null)
        {
            // The database does not answer just now; the next look may.
            return;
        }

        StateHasChanged();
    }

    private async Task LookNowAndThenAsync()
    {
        // It may have ended between the request and the listening.
        await InvokeAsync(LookAsync);
        using var timer = new PeriodicTimer(LookAgainAfter);
        while (_insight is { IsBusy: true } && !_left.IsCancellationRequested && await timer.WaitForNextTickAsync(CancellationToken.None)) await InvokeAsync(LookAsync);
    }
}
