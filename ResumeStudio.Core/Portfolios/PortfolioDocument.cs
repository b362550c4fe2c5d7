using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>
/// A whole portfolio: one page about a person and their work. It is stored as one JSON column; <see cref="PortfolioJson"/> writes
/// and reads it. Experience, skills and contact details are not in it: they are read from the chosen resume whenever the page is drawn.
/// </summary>
public sealed class PortfolioDocument : IStoredDocument<PortfolioDocument>
{
    /// <summary>The schema that <see cref="PortfolioJson"/> writes today.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The schema of this document; always <see cref="CurrentSchema"/> once read.</summary>
    public int Schema { get; set; } = CurrentSchema;

    /// <summary>Language of the content as a BCP 47 tag, for example <c>en</c> or <c>ar</c>.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The page's heading, most often the person's name.</summary>
    [Field(FieldKind.Line, "Name or title of the page", Example = "Mara Lindqvist", Wide = true)] public string Title { get; set; } = "";

    /// <summary>One line under the heading.</summary>
    [Field(FieldKind.Line, "Tagline", Example = "I make slow systems quick and quiet.", Wide = true)] public string Tagline { get; set; } = "";

    /// <summary>Who the person is and what they do, as Markdown.</summary>
    [Field(FieldKind.Markdown, "About", Example = "What you do, for whom, and what you care about. Two short paragraphs are plenty.")] public string About { get; set; } = "";

    /// <summary>The resume of the same owner that experience, skills and contact details come from, or null.</summary>
    public Guid? ResumeId { get; set; }

    /// <summary>The projects in page order.</summary>
    public List<PortfolioProject> Projects { get; set; } = [];

    /// <summary>Texts published elsewhere, in page order.</summary>
    public List<Article> Writing { get; set; } = [];

    /// <summary>What others said, in page order.</summary>
    public List<Testimonial> Testimonials { get; set; } = [];

    /// <summary>How visitors reach the person.</summary>
    public PortfolioContact Contact { get; set; } = new();

    /// <summary>How it looks.</summary>
    public PortfolioTheme Theme { get; set; } = new();

    /// <summary>Every kind of section exactly once, in page order.</summary>
    public List<PortfolioSection> Sections { get; set; } = PortfolioSection.Standard();

    /// <summary>Whether visitors may write: the form is on, and the section that leads to it is shown.</summary>
    public bool TakesMessages() => Contact.HasForm && !Sections.Exists(section => section is { Kind: PortfolioSectionKind.Contact, Hidden: true });

    static string IStoredDocument<PortfolioDocument>.Write(PortfolioDocument document) => PortfolioJson.Write(document);

    static PortfolioDocument IStoredDocument<PortfolioDocument>.Read(string stored) => PortfolioJson.Read(stored);

    /// <summary>What a new portfolio begins with: the person's name and one empty project.</summary>
    public static PortfolioDocument Blank(string name) => new() { Title = name, Projects = [new()] };
}
