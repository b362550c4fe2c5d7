using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes;

/// <summary>
/// A titled list of items. Standard sections and custom ones are the same thing: a custom section is one with
/// <see cref="Custom"/> set, a title of its own and any kind of item. Their order in the document is their order on the page.
/// </summary>
public sealed class Section
{
    /// <summary>Stable across edits, moves and round trips.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>What its items are.</summary>
    public SectionKind Kind { get; set; }

    /// <summary>Whether the person added it beside the standard section of the same kind.</summary>
    public bool Custom { get; set; }

    /// <summary>The title on the page; empty means the kind's default.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>The column it stands in, or null for the template's choice.</summary>
    public SectionColumn? Column { get; set; }

    /// <summary>Its entries, in page order.</summary>
    public List<ResumeItem> Items { get; set; } = [];

    /// <summary>The title to show: its own, or the kind's default.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public string DisplayTitle => Title.Length > 0 ? Title : Kind.Title();
}
