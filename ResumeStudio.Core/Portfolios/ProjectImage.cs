using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>An uploaded image of a project.</summary>
public sealed class ProjectImage
{
    /// <summary>Stable across edits and moves.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The id of the stored picture.</summary>
    public Guid MediaId { get; set; }

    /// <summary>Width of the largest stored form, in pixels.</summary>
    public int Width { get; set; }

    /// <summary>Height of the largest stored form, in pixels.</summary>
    public int Height { get; set; }

    /// <summary>What can be seen, for people who cannot see it; empty means that it only decorates.</summary>
    [Field(FieldKind.Line, "Describe the image", Example = "A phone showing today's tides as a curve", Wide = true)] public string Alt { get; set; } = "";

    /// <summary>A line under the image.</summary>
    [Field(FieldKind.Line, "Caption", Wide = true)] public string Caption { get; set; } = "";
}
