namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>What an import gives.</summary>
/// <param name="Document">The document, inside all limits.</param>
/// <param name="Remarks">What was not understood, kept as it is or left out, in the order of the file; at most <see cref="MostRemarks"/> and one that counts the rest.</param>
public sealed record ImportResult(ResumeDocument Document, IReadOnlyList<ImportRemark> Remarks)
{
    /// <summary>How many remarks are listed one by one.</summary>
    public const int MostRemarks = 500;
}
