using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Web.Features.Templates.Printed.Fields;

namespace ResumeStudio.Web.Features.Portfolios.Drawn;

/// <summary>What every drawn part needs to know of the whole page.</summary>
public sealed class PageContext(PortfolioDocument document, ResumeDocument? resume, PortfolioRenderOptions options) : FieldContext(document.Language, options.Addressed)
{
    public PortfolioDocument Document { get; } = document;

    public PortfolioContent Content { get; } = new(document, resume);

    public PortfolioLook Look { get; } = PortfolioLook.Of(document.Theme);

    public PortfolioWords Words { get; } = PortfolioWords.For(document.Language);

    public PortfolioRenderOptions Options { get; } = options;

    /// <summary>The sections to draw; contact only when a visitor finds a way in it.</summary>
    public IReadOnlyList<PortfolioSection> Sections => [.. Content.Sections.Where(section => section.Kind is not PortfolioSectionKind.Contact || HasContact)];

    public static string IdOf(PortfolioSection section) => section.Kind.ToString().ToLowerInvariant();

    public static string PartOf(Guid id) => DocumentParts.Address(id);

    private bool HasContact => Content.Contact.Count > 0 || Document.Contact.Text.Trim().Length > 0 || (Document.Contact.HasForm && Options.MessageForm is not null);
}
