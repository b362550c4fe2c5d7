using Microsoft.Playwright;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Browser.Tests.Journeys;

/// <summary>Fills the fields of a form by the labels that stand on the screen, each with words of its own, and remembers what a reader must find.</summary>
internal sealed class Typist(ILocator form)
{
    private int _count;

    /// <summary>Fills every field of a type and returns the words that the page must show.</summary>
    public async Task<List<string>> FillAsync(Type part)
    {
        var words = new List<string>();
        foreach (var field in FieldMap.Of(part).Where(field => field.Kind is not FieldKind.Roles))
        {
            var typed = await TypeAsync(field);
            if (!field.NeverPrinted) words.AddRange(typed);
        }

        return words;
    }

    private async Task<string[]> TypeAsync(Field field)
    {
        var (number, year) = (++_count, 1930 + (_count % 70));
        switch (field.Kind)
        {
            case FieldKind.Email: return await WriteAsync(field.Label, $"person{number}@example.com");
            case FieldKind.Phone: return await WriteAsync(field.Label, $"+49 30 5550{number:000}");
            case FieldKind.Url: return [(await WriteAsync(field.Label, $"https://example.com/page{number}"))[0]["https://".Length..]];
            case FieldKind.Markdown: return await WriteAsync(field.Label, $"Paragraph {number} was typed here.");
            case FieldKind.Bullets: return await WriteAsync("New line", $"Line {number} was typed here.");
            case FieldKind.Keywords: return await WriteAsync(field.Label, $"word{number}", "Enter");
            case FieldKind.Date: return [(await WriteAsync(field.Label, $"Mar {year}"))[0]["Mar ".Length..]];
            case FieldKind.Range:
                await WriteAsync("From", $"Mar {year}");
                await WriteAsync("To", $"Apr {year + 1}");
                return [$"{year}", $"{year + 1}"];
            default: return await WriteAsync(field.Label, $"Entry {number}");
        }
    }

    private async Task<string[]> WriteAsync(string label, string text, string? key = null)
    {
        var input = form.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });
        await input.FillAsync(text);
        if (key is not null) await input.PressAsync(key);
        return [text];
    }
}
