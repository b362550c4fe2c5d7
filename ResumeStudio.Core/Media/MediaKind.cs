namespace ResumeStudio.Core.Media;

/// <summary>What an upload was made into.</summary>
public enum MediaKind
{
    /// <summary>A portrait: one JPEG.</summary>
    Photo,

    /// <summary>An image of a page: WebP in the widths of <see cref="PictureRules.WidthsFor"/>.</summary>
    Picture,
}
