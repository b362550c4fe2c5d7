using ResumeStudio.Core.Templates;

namespace ResumeStudio.Web.Features.Templates.Printed.Fields;

/// <summary>What the element of one field needs to know of the page around it.</summary>
public abstract class FieldContext(string language, bool addressed)
{
    public DocumentDates Dates { get; } = new(language);

    public string Direction { get; } = WritingDirection.Of(language);

    /// <summary>The address of a field, or null when the page carries none.</summary>
    public string? Address(string part, string field) => addressed ? $"{part}.{field}" : null;

    /// <summary>Whether a text may run against the page's direction.</summary>
    public bool MayRunAgainst(string text) => Direction == "rtl" || text.Any(letter => letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC');
}
