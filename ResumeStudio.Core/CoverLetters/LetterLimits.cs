using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>The limits of letters: one constant each, used by the input, the entity and the database.</summary>
public static class LetterLimits
{
    /// <summary>Longest company or role, in UTF-16 units.</summary>
    public const int NameLength = PostingLimits.TitleLength;

    /// <summary>Longest recipient, greeting line included.</summary>
    public const int RecipientLength = 500;

    /// <summary>Longest subject.</summary>
    public const int SubjectLength = ResumeLimits.LineLength;

    /// <summary>Longest letter.</summary>
    public const int BodyLength = ResumeLimits.TextLength;

    /// <summary>Longest closing.</summary>
    public const int ClosingLength = 300;

    /// <summary>Longest posting that is kept.</summary>
    public const int PostingLength = PostingLimits.TextLength;

    /// <summary>Fewest words of a good letter.</summary>
    public const int LeastWords = 250;

    /// <summary>Most words of a good letter.</summary>
    public const int MostWords = 350;

    /// <summary>Most letters of one person.</summary>
    public const int MostPerOwner = 500;

    /// <summary>How many earlier versions of one letter are kept; the oldest ones go first.</summary>
    public const int MostVersions = 50;
}
