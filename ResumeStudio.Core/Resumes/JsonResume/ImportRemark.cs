namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>One line of the report of an import.</summary>
/// <param name="Path">Where it stands in the file, for example <c>work[0].startDate</c>; <c>$</c> for the whole file.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Words">The same in words for the person.</param>
/// <param name="Value">The value's beginning, at most 80 characters.</param>
public sealed record ImportRemark(string Path, ImportOutcome Outcome, string Words, string Value);
