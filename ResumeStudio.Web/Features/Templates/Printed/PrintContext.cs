using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Web.Features.Templates.Printed;

/// <summary>What every printed part needs to know of the whole.</summary>
public sealed class PrintContext(ResumeDocument document, RenderOptions options)
{
    public ResumeDocument Document { get; } = document;
    public Template Template { get; } = TemplateCatalogue.Of(document.Theme);
    public DocumentDates Dates { get; } = new(document.Language);
    public DocumentWords Words { get; } = DocumentWords.For(document.Language);
    public string Direction { get; } = WritingDirection.Of(document.Language);
    public string? Photo { get; } = document.Theme.ShowPhoto ? options.PhotoSource : null;

    /// <summary>The classes of the flow and of each page box.</summary>
    public string Design => Template.Id + (Look.Of(Document.Theme).SideOnRight ? " side-right" : "");

    /// <summary>The address of a field, or null when the page carries none.</summary>
    public string? Address(string part, string field) => options.Addressed ? $"{part}.{field}" : null;

    /// <summary>Whether a text may run against the page's direction.</summary>
    public bool MayRunAgainst(string text) => Direction == "rtl" || text.Any(letter => letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC');
}
