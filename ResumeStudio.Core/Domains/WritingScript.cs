namespace ResumeStudio.Core.Domains;

/// <summary>The writing systems that host names mix or imitate (Unicode Standard Annex 24). Everything rare is <see cref="Other"/>.</summary>
internal enum WritingScript
{
    /// <summary>Digits and hyphens, which go with every script.</summary>
    Common,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Georgian,
    Hangul,
    Hiragana,
    Katakana,
    Bopomofo,
    Han,
    Cherokee,
    Other,
}
