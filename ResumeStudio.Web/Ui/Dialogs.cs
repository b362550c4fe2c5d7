using Microsoft.AspNetCore.Components;
using Radzen;

namespace ResumeStudio.Web.Ui;

/// <summary>Dialogs over the page. The focus stays inside and returns to where it was; Escape closes.</summary>
public sealed class Dialogs(DialogService service)
{
    /// <summary>Shows a component as a dialog and waits for what it closes with; null when the person leaves it.</summary>
    public async Task<T?> ShowAsync<TComponent, T>(string title, Dictionary<string, object?>? parameters = null, string width = "480px")
        where TComponent : ComponentBase =>
        await service.OpenAsync<TComponent>(title, parameters!, new() { Width = width, CloseDialogOnOverlayClick = false, AutoFocusFirstElement = true }) is T answer ? answer : default;

    /// <summary>Closes the open dialog with an answer.</summary>
    public void Close(object? answer) => service.Close(answer);

    /// <summary>Asks before something that cannot be undone; <paramref name="action"/> names it on the button.</summary>
    public async Task<bool> ConfirmAsync(string title, string text, string action) =>
        await ShowAsync<ConfirmDialog, object>(title, new() { ["Text"] = text, ["Action"] = action }, "420px") is true;
}
