using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Ui;

namespace ResumeStudio.Web.Features.Writing;

/// <summary>Puts a taken proposal into the document, with the way back. The part is found again each time: another copy may be open by then.</summary>
public static class TakenText
{
    public static void Take(ResumeEditor editor, Toasts toasts, Func<Bullet?> find, string text) =>
        Take(editor, toasts, () => find() is { } bullet ? (bullet.Text, words => bullet.Text = words) : null, text);

    public static void Take(ResumeEditor editor, Toasts toasts, Func<TextItem?> find, string text) =>
        Take(editor, toasts, () => find() is { } item ? (item.Text, words => item.Text = words) : null, text);

    private static void Take(ResumeEditor editor, Toasts toasts, Func<(string Text, Action<string> Write)?> find, string text)
    {
        if (find() is not { } part) return;
        part.Write(text);
        editor.Reshape();
        toasts.Offer("The proposal is in your resume", "Undo", () =>
        {
            PutBack(editor, toasts, find(), (part.Text, text));
            return Task.CompletedTask;
        });
    }

    private static void PutBack(ResumeEditor editor, Toasts toasts, (string Text, Action<string> Write)? part, (string Before, string Taken) texts)
    {
        if (part is not { } there || there.Text != texts.Taken)
        {
            toasts.Say("The text was changed since, so it stays as it is.");
            return;
        }

        there.Write(texts.Before);
        editor.Reshape();
    }
}
