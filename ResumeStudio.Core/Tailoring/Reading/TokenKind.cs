namespace ResumeStudio.Core.Tailoring.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Sign,
}
