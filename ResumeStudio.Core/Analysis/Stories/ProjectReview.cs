namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>What the rules say of one project.</summary>
/// <param name="Address">The project's part of the document.</param>
/// <param name="Name">Its name.</param>
/// <param name="Depth">10, 30, 55, 80 or 100 for none to four parts of the story.</param>
/// <param name="Parts">The four parts in order.</param>
/// <param name="Tags">Its tags in order.</param>
/// <param name="Untagged">Skills that its text names and no tag does.</param>
public sealed record ProjectReview(string Address, string Name, int Depth, IReadOnlyList<PartReview> Parts, IReadOnlyList<TagReview> Tags, IReadOnlyList<string> Untagged);
