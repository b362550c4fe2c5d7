using Microsoft.AspNetCore.Components;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;
using ResumeStudio.Web.Features.Templates.Printed.Fields;

namespace ResumeStudio.Web.Features.Templates.Printed;

/// <summary>What every printed part needs to know of the whole.</summary>
public sealed class PrintContext(ResumeDocument document, RenderOptions options) : FieldContext(document.Language, options.Addressed)
{
    public ResumeDocument Document { get; } = document;
    public Template Template { get; } = TemplateCatalogue.Of(document.Theme);
    public DocumentWords Words { get; } = DocumentWords.For(document.Language);
    public string? Photo { get; } = document.Theme.ShowPhoto ? options.PhotoSource : null;

    /// <summary>Whether only the letters are drawn.</summary>
    public bool LettersAlone { get; } = options.LettersAlone;

    /// <summary>What stands under a part, by its address, or null.</summary>
    public RenderFragment<string>? Notes { get; } = options.Notes;

    /// <summary>The classes of the flow and of each page box.</summary>
    public string Design => Template.Id + (Look.Of(Document.Theme).SideOnRight ? " side-right" : "");
}
