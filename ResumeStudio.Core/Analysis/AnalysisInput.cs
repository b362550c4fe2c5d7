using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Analysis;

/// <summary>Everything that decides a report. The same input gives the same report, to the byte, on every machine.</summary>
/// <param name="Document">The resume.</param>
/// <param name="Day">The day of the analysis: what is "past" and "future" is measured from it.</param>
public sealed record AnalysisInput(ResumeDocument Document, DateOnly Day)
{
    /// <summary>Language of the content as a BCP 47 tag.</summary>
    public string Language { get; init; } = Document.Language;

    /// <summary>What the document is for.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Years and level, or null to derive them from the dates.</summary>
    public Career? Career { get; init; }

    /// <summary>The exported PDF read back, or null; without it the R-P checks are not applicable.</summary>
    public ExtractedPdf? Pdf { get; init; }

    /// <summary>What a checker of spelling and grammar found, or null; without it R-W9 is not applicable.</summary>
    public LanguageFindings? Spelling { get; init; }

    /// <summary>The person's own words, which are never spelling mistakes.</summary>
    public IReadOnlyCollection<string> OwnWords { get; init; } = [];

    /// <summary>The text of a job posting, or null; used only to tell whether it was pasted into the resume.</summary>
    public string? Posting { get; init; }
}
