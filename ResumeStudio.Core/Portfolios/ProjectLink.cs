using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>A way from a project to more of it; shown only when the address is safe (<see cref="Common.SafeUrl"/>).</summary>
public sealed class ProjectLink
{
    /// <summary>Stable across edits and moves.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The words of the link; empty means the address itself.</summary>
    [Field(FieldKind.Line, "Words", Example = "Source code")] public string Label { get; set; } = "";

    /// <summary>The address as typed.</summary>
    [Field(FieldKind.Url, "Link", Example = "https://example.com/tidemark")] public string Url { get; set; } = "";
}
