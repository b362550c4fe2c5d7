namespace ResumeStudio.Core.Sharing;

/// <summary>What a public address leads to.</summary>
public enum SlugKind
{
    /// <summary>A resume at <c>/r/{slug}</c>.</summary>
    Resume,

    /// <summary>A portfolio at <c>/p/{slug}</c> and at <c>{slug}.</c> before the host of the site.</summary>
    Portfolio,
}
