namespace ResumeStudio.Core.Resumes;

/// <summary>The limits of one resume document: one constant each, used by the editor, the importers and the database.</summary>
public static class ResumeLimits
{
    /// <summary>Longest stored document, in bytes of UTF-8 JSON.</summary>
    public const int DocumentBytes = 1024 * 1024;

    /// <summary>Most items in one section, and most entries in any list of an item.</summary>
    public const int ItemsPerSection = 500;

    /// <summary>Most sections in one document.</summary>
    public const int Sections = 50;

    /// <summary>Longest Markdown text, in UTF-16 code units.</summary>
    public const int TextLength = 5000;

    /// <summary>Longest single-line value, in UTF-16 code units.</summary>
    public const int LineLength = 300;

    /// <summary>Longest URL, in UTF-16 code units.</summary>
    public const int UrlLength = 2000;

    /// <summary>Longest title of a resume or section, in UTF-16 code units.</summary>
    public const int TitleLength = 120;

    /// <summary>Longest sort key of a title; folding can lengthen text, the rest is cut off.</summary>
    public const int SortTitleLength = 240;

    /// <summary>Longest search key of title and name together; folding can lengthen text, the rest is cut off.</summary>
    public const int SearchTextLength = 600;

    /// <summary>Largest uploaded file, in bytes.</summary>
    public const int UploadBytes = 10 * 1024 * 1024;
}
