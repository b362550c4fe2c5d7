using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis.Components;

public sealed partial class PortfolioReportBoard(PortfolioReviewService reviews, RequestReview request, WorkSignals signals) : IAsyncDisposable
{
    // The work may be done by another node, whose signals do not reach this page.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _left = new();
    private PortfolioInsight? _insight;
    private IDisposable? _listening;
    private string? _refusal;
    private Guid _owner;

    [Parameter, EditorRequired] public required Guid PortfolioId { get; set; }

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
        await ReadAsync();
        if (RendererInfo.IsInteractive) Follow();
    }

    private Task ReviewAsync() => UnlessRefusedAsync(() => request.RunAsync(_owner, PortfolioId));

    private Task RetryAsync() => UnlessRefusedAsync(() => reviews.RetryAsync(_owner, _insight!.Current!.Id));

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

    private async Task ReadAsync() => _insight = await reviews.ReadAsync(_owner, PortfolioId, _left.Token);

    private void Follow()
    {
        _listening?.Dispose();
        // The page may have been left while the review was asked for.
        if (_insight is not { IsBusy: true, Current: { } current } || _left.IsCancellationRequested) return;
        _listening = signals.Listen(current.Id, step => _ = InvokeAsync(LookAsync));
        _ = LookNowAndThenAsync();
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
