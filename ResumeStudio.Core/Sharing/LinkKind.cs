namespace ResumeStudio.Core.Sharing;

/// <summary>How a visitor comes to a shared resume.</summary>
public enum LinkKind
{
    /// <summary>The public page <c>/r/{slug}</c>, of which a resume has one.</summary>
    Page,

    /// <summary>A link with a secret, <c>/s/{token}</c>, of which a resume may have several.</summary>
    Secret,
}
