using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>One position held at an employer.</summary>
public sealed class Role : IEntry, IExtended
{
    /// <summary>Stable across edits, moves and round trips.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>Keys of an imported entry that the model does not know, kept for the export.</summary>
    public JsonObject? Extras { get; set; }

    /// <summary>Position. One line.</summary>
    [Field(FieldKind.Line, "Position", Example = "Senior platform engineer", Wide = true)] public string Position { get; set; } = "";

    /// <summary>From when to when.</summary>
    [Field(FieldKind.Range, "Dates")] public DateRange Dates { get; set; } = DateRange.Unknown;

    /// <summary>What the role was about. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <summary>What was achieved, one per entry.</summary>
    [Field(FieldKind.Bullets, "What you achieved")] public List<Bullet> Highlights { get; set; } = [];
}
