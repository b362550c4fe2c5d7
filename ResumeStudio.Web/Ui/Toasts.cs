using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Radzen;

namespace ResumeStudio.Web.Ui;

/// <summary>Short notices at the bottom of the page. One may offer an action, above all to undo what just happened.</summary>
public sealed class Toasts(NotificationService notifications)
{
    private const double ShortMilliseconds = 4000;
    private const double WithActionMilliseconds = 10000;

    public void Say(string text) => notifications.Notify(Message(text, ShortMilliseconds));

    /// <summary>Shows <paramref name="text"/> with a button that calls <paramref name="action"/> and closes the notice.</summary>
    public void Offer(string text, string label, Func<Task> action)
    {
        var message = Message(text, WithActionMilliseconds);
        message.DetailContent = service => builder => Button(builder, label, async () =>
        {
            service.Messages.Remove(message);
            await action();
        });
        notifications.Notify(message);
    }

    private static NotificationMessage Message(string text, double milliseconds) =>
        new() { Severity = NotificationSeverity.Info, Summary = text, Duration = milliseconds, CloseOnClick = false, ShowProgress = false };

    private static void Button(RenderTreeBuilder builder, string label, Func<Task> action)
    {
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "type", "button");
        builder.AddAttribute(2, "class", "btn quiet toast-action");
        builder.AddAttribute(3, "onclick", EventCallback.Factory.Create(action.Target!, action));
        builder.AddContent(4, label);
        builder.CloseElement();
    }
}
