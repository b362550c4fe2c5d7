using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>An editor's page in the browser: its script, what that script calls, and the last save when the page goes.</summary>
public abstract class EditorBench : ComponentBase, IAsyncDisposable
{
    private IJSObjectReference? _script;
    private DotNetObjectReference<EditorBench>? _self;

    // The field that was asked for before the script was there.
    private string? _awaited;

    [Inject] public required IJSRuntime Scripts { get; set; }

    /// <summary>The element of the whole editor.</summary>
    protected ElementReference Root { get; set; }

    /// <summary>How far the person's clock is from UTC, once the browser has told.</summary>
    protected TimeSpan? Offset { get; private set; }

    /// <summary>What narrow windows show: edit, preview or design.</summary>
    protected string Pane { get; private set; } = "edit";

    /// <summary>Null until the document is open.</summary>
    protected abstract ISaving? Saving { get; }

    /// <summary>Null until the document is open.</summary>
    protected abstract DocumentEditor? Form { get; }

    /// <summary>Saves at once; true when everything that arrived is stored.</summary>
    [JSInvokable]
    public async Task<bool> SaveAsync()
    {
        await Saving!.SaveAsync();
        return Saving.State.IsClean;
    }

    [JSInvokable]
    public void Focused(string? address) => Form!.Focus(address);

    [JSInvokable]
    public bool AddKeywords(string address, string text) => Form!.AddKeywords(address, text);

    [JSInvokable]
    public void ShowField(string address) => Form!.ShowField(address);

    [JSInvokable]
    public void Move(string list, int from, int to) => Form!.Move(list, from, to);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        try
        {
            if (Saving is not null) await SaveLastAsync();
        }
        finally
        {
            _self?.Dispose();
            await CloseScriptAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Saving is null || _self is not null) return;
        _self = DotNetObjectReference.Create(this);
        var module = await Scripts.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/editor.js"]);
        _script = await module.InvokeAsync<IJSObjectReference>("open", Root, _self);
        Offset = TimeSpan.FromMinutes(await _script.InvokeAsync<int>("minutesFromUtc"));
        StateHasChanged();
        if ((_awaited ?? FirstField) is { Length: > 0 } address) await GoToAsync(address);
    }

    /// <summary>The field to show first, or null.</summary>
    protected virtual string? FirstField => null;

    /// <summary>Ends the session; what was typed last must not be lost.</summary>
    protected abstract Task SaveLastAsync();

    protected void Show(string pane) => Pane = pane;

    /// <summary>Shows the field at an address and puts the focus there.</summary>
    protected async Task GoToAsync(string address)
    {
        Pane = "edit";
        Form!.ShowField(address);
        StateHasChanged();
        if (_script is null) _awaited = address;
        else await _script.InvokeVoidAsync("goTo", address);
    }

    /// <summary>Runs work on the circuit's dispatcher; a fault of ours ends up where faults are shown.</summary>
    protected Task DispatchAsync(Func<Task> work) => InvokeAsync(async () =>
    {
        try
        {
            await work();
        }
        catch (Exception failure)
        {
            await DispatchExceptionAsync(failure);
        }
    });

    private async Task CloseScriptAsync()
    {
        try
        {
            if (_script is not null) await _script.InvokeVoidAsync("close");
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone; there is nothing left to tidy up.
        }
    }
}
