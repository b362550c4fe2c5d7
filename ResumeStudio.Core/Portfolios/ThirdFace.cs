namespace ResumeStudio.Core.Portfolios;

/// <summary>The face that a design loads beside heading and body; a page loads three font files and no more.</summary>
public enum ThirdFace
{
    /// <summary>The body's italic.</summary>
    BodyItalic,

    /// <summary>The body's semibold.</summary>
    BodyBold,

    /// <summary>The monospaced family.</summary>
    Mono,
}
