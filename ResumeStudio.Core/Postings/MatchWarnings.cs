using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Checks;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Postings;

/// <summary>What makes a match look better than it is (rule R-I1): hidden letters, instructions to a model, text pasted from the posting, a flood of keywords.</summary>
public static class MatchWarnings
{
    /// <summary>The findings of a resume beside a posting; empty when it is honest.</summary>
    public static IReadOnlyList<Finding> Of(ResumeDocument document, string posting, DateOnly day) =>
        new IntegrityCheck().Judge(new ResumeReading(new AnalysisInput(document, day) { Posting = posting })).Findings;
}
