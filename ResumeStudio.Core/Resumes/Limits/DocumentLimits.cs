namespace ResumeStudio.Core.Resumes.Limits;

/// <summary>
/// Holds a document against <see cref="ResumeLimits"/>. One set of rules serves both uses: <see cref="Check"/> says what does
/// not fit while a person types, <see cref="Trim"/> cuts what an import brings and reports each cut.
/// </summary>
public static class DocumentLimits
{
    /// <summary>Everything that does not fit, in page order; empty when the document may be saved as it is.</summary>
    public static IReadOnlyList<LimitProblem> Check(ResumeDocument document) =>
        [.. ListLimits.Of(document), .. FieldLimits.Of(document), .. ThemeLimits.Of(document)];

    /// <summary>Shortens lists and texts and brings the design into range, in place.</summary>
    /// <returns>One entry for each cut; fields of entries that were cut off with their list are not listed again.</returns>
    public static IReadOnlyList<LimitProblem> Trim(ResumeDocument document) =>
        [.. Apply(ListLimits.Of(document)), .. Apply(FieldLimits.Of(document)), .. Apply(ThemeLimits.Of(document))];

    private static List<LimitProblem> Apply(IEnumerable<LimitProblem> problems)
    {
        var found = problems.ToList();
        found.ForEach(problem => problem.Trim());
        return found;
    }
}
