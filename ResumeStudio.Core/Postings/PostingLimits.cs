namespace ResumeStudio.Core.Postings;

/// <summary>The limits of one posting: one constant each, used by the form, the domain and the database.</summary>
public static class PostingLimits
{
    /// <summary>Longest title, in UTF-16 code units.</summary>
    public const int TitleLength = 200;

    /// <summary>Longest name of a company, in UTF-16 code units.</summary>
    public const int CompanyLength = 200;

    /// <summary>Longest link, in UTF-16 code units.</summary>
    public const int LinkLength = 2000;

    /// <summary>Longest text, in UTF-16 code units: some fifteen thousand words, which no posting needs.</summary>
    public const int TextLength = 100_000;

    /// <summary>Longest tag of a language, in characters.</summary>
    public const int LanguageLength = 8;

    /// <summary>Most postings that one person keeps, the trash included.</summary>
    public const int PerPerson = 1000;

    /// <summary>Most requirements that are read; what comes after them is counted and said.</summary>
    public const int Requirements = 60;

    /// <summary>Longest requirement, in UTF-16 code units; a longer sentence is cut.</summary>
    public const int RequirementLength = 400;
}
