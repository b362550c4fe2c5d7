namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>One page of a PDF.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Runs">Its text in the order of the file, which is the order in which programs read it.</param>
public sealed record ExtractedPage(double Width, double Height, IReadOnlyList<ExtractedRun> Runs);
