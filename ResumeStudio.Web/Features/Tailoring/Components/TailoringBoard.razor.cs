using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Tailoring.Components;

public sealed partial class TailoringBoard(TailoringService runs, MakeTailoredResume make, WorkSignals signals, NavigationManager navigation) : IAsyncDisposable
{
    // The work may be done by another node, whose signals do not reach this page.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _left = new();
    private TailoringView? _view;
    private IDisposable? _listening;
    private string? _refusal;
    private bool _busy;
    private Guid _owner;

    [Parameter, EditorRequired] public required Guid RunId { get; set; }

    [CascadingParameter] public required Task<AuthenticationState> SignedIn { get; set; }

    private TailoringService Runs => runs;

    // Before the circuit stands, and while a step is done, a click would be lost without a word.
    private bool IsDeaf => _busy || !RendererInfo.IsInteractive;

    private string Authors => _view!.Edits.Any(edit => edit.Model is not null) ? "by rules, and lines worded by a model where it says so" : "by rules, no model used · every proposal is made of your own words";

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

    private Task DecideAsync(string key, EditDecision decision, string? text) => TryAsync(async () =>
    {
        await runs.DecideAsync(_owner, RunId, key, decision, text);
        await ReadAsync();
    });

    private Task ArrangeAsync(string key, IReadOnlyList<OrderEntry> entries) => TryAsync(async () =>
    {
        await runs.ArrangeAsync(_owner, RunId, key, entries);
        await ReadAsync();
    });

    private Task AllAsync(EditDecision decision) => TryAsync(async () =>
    {
        await runs.DecideAllAsync(_owner, RunId, decision);
        await ReadAsync();
    });

    private Task MakeAsync() => TryAsync(async () => navigation.NavigateTo($"/resumes/{await make.RunAsync(_owner, RunId)}"));

    private Task RetryAsync() => TryAsync(async () =>
    {
        await runs.RetryAsync(_owner, RunId);
        await ReadAsync();
        Follow();
    });

    private async Task TryAsync(Func<Task> step)
    {
        if (_busy) return;
        (_busy, _refusal) = (true, null);
        try
        {
            await step();
        }
        catch (OperationCanceledException) when (_left.IsCancellationRequested)
        {
            // The page was left meanwhile.
        }
        catch (Exception failure) when (SaveFailure.Words(failure) is { } words)
        {
            _refusal = words;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task ReadAsync() => _view = await runs.ReadAsync(_owner, RunId, _left.Token);

    private void Follow()
    {
        _listening?.Dispose();
        if (_view is not { IsBusy: true } || _left.IsCancellationRequested) return;
        _listening = signals.Listen(RunId, step => _ = InvokeAsync(LookAsync));
        _ = LookNowAndThenAsync();
    }

    private async Task LookAsync()
    {
        if (_view is not { IsBusy: true } || _left.IsCancellationRequested) return;
        try
        {
            await ReadAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left meanwhile.
        }
        catch (Exception failure) when (SaveFailure.Reason(failure) is not null)
        {
            // The database does not answer just now; the next look may.
        }
    }

    private async Task LookNowAndThenAsync()
    {
        // It may have ended between the request and the listening.
        await InvokeAsync(LookAsync);
        using var timer = new PeriodicTimer(LookAgainAfter);
        while (_view is { IsBusy: true } && !_left.IsCancellationRequested && await timer.WaitForNextTickAsync(CancellationToken.None)) await InvokeAsync(LookAsync);
    }

    private static string Show(int? match) => match?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
