using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>Something the person wrote, published elsewhere.</summary>
public sealed class Article
{
    /// <summary>Stable across edits and moves.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>Its title.</summary>
    [Field(FieldKind.Line, "Title", Example = "What a queue owes its readers", Wide = true)] public string Title { get; set; } = "";

    /// <summary>Where it can be read.</summary>
    [Field(FieldKind.Url, "Link", Example = "https://example.com/queues")] public string Url { get; set; } = "";

    /// <summary>When it appeared, or null.</summary>
    [Field(FieldKind.Date, "Date")] public PartialDate? Date { get; set; }

    /// <summary>What it says, in a sentence of Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";
}
