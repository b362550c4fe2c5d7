namespace ResumeStudio.Core.Resumes;

/// <summary>One line of achievements under a role, project or other item: inline Markdown with an id that survives moves.</summary>
public sealed class Bullet : IEntry
{
    /// <summary>Stable across edits, moves and round trips.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Inline Markdown, at most <see cref="ResumeLimits.TextLength"/> characters.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }
}
