using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tailoring.Uploads;

/// <summary>One entry of a section: the parts of its head, its time, its text and its list.</summary>
internal sealed record PlainEntry(List<string> Head)
{
    /// <summary>Its time.</summary>
    public DateRange Dates { get; set; } = DateRange.Unknown;

    /// <summary>Lines of prose.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Lines of a list.</summary>
    public List<string> List { get; } = [];

    /// <summary>The prose.</summary>
    public string Prose => string.Join(' ', Lines);

    /// <summary>A part of the head, or an empty string; what is beyond the third goes with it.</summary>
    public string Part(int at) => at >= Head.Count ? "" : at < 2 ? Head[at] : string.Join(", ", Head.Skip(2));

    /// <summary>The list as bullets.</summary>
    public List<Bullet> Bullets() => [.. List.Select(line => new Bullet { Text = line })];
}
