namespace ResumeStudio.Core.CoverLetters;

/// <summary>How a drafted letter sounds.</summary>
public enum LetterTone
{
    /// <summary>Short sentences, no ceremony.</summary>
    Plain,

    /// <summary>Friendly.</summary>
    Warm,

    /// <summary>With the courtesy of a letter on paper.</summary>
    Formal,
}
