namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>What became of one project between two reviews.</summary>
/// <param name="Before">What the earlier review said, or null when the project was not on the page then.</param>
/// <param name="After">What the later review says, or null when it is not on the page any more.</param>
public sealed record ProjectChange(ProjectReview? Before, ProjectReview? After)
{
    /// <summary>Its name, the newer one where it was renamed.</summary>
    public string Name => (After ?? Before)!.Name;

    /// <summary>1 when it tells more than before, or as much with more tags that its text supports; -1 for less; 0 when the same or when one of the two reviews did not have it.</summary>
    public int Direction => Before is null || After is null ? 0 : (After.Depth, Supported(After).Count).CompareTo((Before.Depth, Supported(Before).Count));

    /// <summary>Parts of the story that are told now and were not.</summary>
    public IReadOnlyList<StoryPart> Told => [.. Parts(After).Except(Parts(Before))];

    /// <summary>Parts of the story that were told and are not any more.</summary>
    public IReadOnlyList<StoryPart> Lost => [.. Parts(Before).Except(Parts(After))];

    /// <summary>Tags that the text supports now and did not.</summary>
    public IReadOnlyList<string> Proven => [.. Supported(After).Except(Supported(Before), StringComparer.OrdinalIgnoreCase)];

    /// <summary>Tags that the text supported and that are gone or not supported any more.</summary>
    public IReadOnlyList<string> Unproven => [.. Supported(Before).Except(Supported(After), StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<StoryPart> Parts(ProjectReview? review) => review?.Parts.Where(part => part.IsTold).Select(part => part.Part) ?? [];

    private static List<string> Supported(ProjectReview? review) => review?.Tags.Where(tag => tag.IsSupported).Select(tag => tag.Tag).ToList() ?? [];
}
