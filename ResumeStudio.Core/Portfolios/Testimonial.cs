using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>What somebody said about working with the person.</summary>
public sealed class Testimonial
{
    /// <summary>Stable across edits and moves.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>The words, as Markdown without quotation marks.</summary>
    [Field(FieldKind.Markdown, "Quote", Example = "She asked the question nobody had asked, and then stayed to answer it.")] public string Quote { get; set; } = "";

    /// <summary>Who said it.</summary>
    [Field(FieldKind.Line, "Name", Example = "Tomás Iyer")] public string Name { get; set; } = "";

    /// <summary>What they are, or were to the person.</summary>
    [Field(FieldKind.Line, "Role", Example = "Head of operations, Kite Logistics")] public string Role { get; set; } = "";
}
