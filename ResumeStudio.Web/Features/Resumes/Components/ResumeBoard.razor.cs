using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Ui;

namespace ResumeStudio.Web.Features.Resumes.Components;

public sealed partial class ResumeBoard(ResumeService resumes, TimeProvider clock, IJSRuntime js, Dialogs dialogs, Toasts toasts) : IDisposable
{
    private static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(180);
    private static readonly (ResumeSort Sort, string Label)[] Sorts =
    [
        (ResumeSort.Edited, "Last edited"), (ResumeSort.Newest, "Newest"), (ResumeSort.Oldest, "Oldest"),
        (ResumeSort.Title, "Title, A to Z"), (ResumeSort.TitleDescending, "Title, Z to A"),
    ];

    private readonly CancellationTokenSource _gone = new();
    private CancellationTokenSource _current = new();
    private Guid _owner;
    private ResumeQuery _query = new();
    private BoardState _state = new();
    private bool _loading;

    [Parameter] public string? Search { get; set; }

    [Parameter] public ResumeSort Sort { get; set; }

    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    /// <summary>What the first paint showed, so that the page is not loaded twice.</summary>
    [PersistentState] public BoardState? FirstPaint { get; set; }

    private string CountText => _state.Count switch
    {
        0 => "None yet",
        1 => "1 resume",
        >= ResumeService.CountLimit => $"More than {ResumeService.CountLimit - 1} resumes",
        var count => $"{count} resumes",
    };

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
        _current.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _owner = (await Authentication).User.UserId();
        _query = new(Search ?? "", Sort);
        _state = FirstPaint ??= await ReadAsync(_gone.Token);
    }

    private Task ClearAsync() => ShowAsync(_query with { Search = "" });

    private Task SortAsync(ChangeEventArgs change) => ShowAsync(_query with { Sort = Enum.Parse<ResumeSort>((string)change.Value!) });

    private Task SearchAsync(ChangeEventArgs change) => ShowAsync(_query with { Search = (string)change.Value! }, TypingPause);

    /// <summary>The newest request wins: an older one that is still waiting or reading is dropped.</summary>
    private async Task ShowAsync(ResumeQuery query, TimeSpan pause = default)
    {
        _query = query;
        await _current.CancelAsync();
        _current.Dispose();
        _current = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        var stop = _current.Token;
        try
        {
            if (pause > TimeSpan.Zero) await Task.Delay(pause, clock, stop);
            _state = await ReadAsync(stop);
            await js.InvokeVoidAsync("history.replaceState", stop, null, "", Address);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private async Task<BoardState> ReadAsync(CancellationToken stop)
    {
        var page = await resumes.ListAsync(_owner, _query, stop);
        return new() { Cards = [.. page.Cards], Next = page.Next, Count = await resumes.CountAsync(_owner, stop) };
    }

    private async Task MoreAsync()
    {
        // A search may replace the list meanwhile; the page belongs to the list it was asked for.
        var state = _state;
        if (_loading || state.Next is null) return;
        _loading = true;
        try
        {
            state.Add(await resumes.ListAsync(_owner, _query with { After = state.Next }, _gone.Token));
        }
        finally
        {
            _loading = false;
        }
    }

    private async Task RenameAsync(ResumeCard card)
    {
        async Task Rename(string title)
        {
            try
            {
                await resumes.RenameAsync(_owner, card.Id, title);
            }
            catch (NotFoundException)
            {
                throw new RuleViolation("This resume is no longer here.");
            }
        }

        var title = await dialogs.ShowAsync<RenameDialog, string>("Rename the resume", new() { ["Title"] = card.Title, ["Rename"] = (Func<string, Task>)Rename }, "440px");
        if (title is not null) _state.Replace(card with { Title = title, UpdatedAt = clock.GetUtcNow() });
    }

    private Task DuplicateAsync(ResumeCard card) => UnlessGoneAsync(async () =>
    {
        await resumes.DuplicateAsync(_owner, card.Id);
        _state = await ReadAsync(_gone.Token);
        toasts.Say($"“{CopyTitle.Of(card.Title)}” was made.");
    });

    private Task DeleteAsync(ResumeCard card) => UnlessGoneAsync(async () =>
    {
        await resumes.DeleteAsync(_owner, card.Id);
        var place = _state.Remove(card);
        toasts.Offer($"“{card.Title}” is in the trash.", "Undo", () => UndoDeleteAsync(card, place));
    });

    private Task UndoDeleteAsync(ResumeCard card, int place) => UnlessGoneAsync(async () =>
    {
        await resumes.RestoreAsync(_owner, card.Id);
        _state.Insert(place, card);
        StateHasChanged();
    });

    /// <summary>Another tab may have erased the resume meanwhile; then the board shows what there is. What the machine refuses is said.</summary>
    private async Task UnlessGoneAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (NotFoundException)
        {
            _state = await ReadAsync(_gone.Token);
            toasts.Say("That resume is no longer here.");
            StateHasChanged();
        }
        catch (Exception failure) when (SaveFailure.Words(failure) is { } words)
        {
            toasts.Say(words);
        }
    }

    private string Address => (_query.Search.Length > 0, _query.Sort) switch
    {
        (false, ResumeSort.Edited) => "/resumes",
        (false, var sort) => $"/resumes?sort={sort}",
        (true, var sort) => $"/resumes?q={Uri.EscapeDataString(_query.Search)}&sort={sort}",
    };
}
