namespace ResumeStudio.Core.CoverLetters;

/// <summary>How long a drafted letter is; both stay within what people read (<see cref="LetterLimits.LeastWords"/> to <see cref="LetterLimits.MostWords"/>).</summary>
public enum LetterLength
{
    /// <summary>Towards 250 words.</summary>
    Shorter,

    /// <summary>Towards 350 words.</summary>
    Longer,
}
