using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes;

/// <summary>An account on another site.</summary>
public sealed class Profile : IEntry, IExtended
{
    /// <summary>Stable across edits, moves and round trips.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>Keys of an imported entry that the model does not know, kept for the export.</summary>
    public JsonObject? Extras { get; set; }

    /// <summary>The site's name.</summary>
    [Field(FieldKind.Line, "Network", Example = "GitHub")] public string Network { get; set; } = "";

    /// <summary>The name on that site.</summary>
    [Field(FieldKind.Line, "Username", Example = "mara")] public string Username { get; set; } = "";

    /// <summary>The address of the profile.</summary>
    [Field(FieldKind.Url, "Link", Wide = true)] public string Url { get; set; } = "";
}
