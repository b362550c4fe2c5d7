using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Sharing;

/// <summary>An address that a public page has or once had. It stays its owner's: former addresses lead to the current one.</summary>
public sealed class GivenSlug : IOwned
{
    private GivenSlug() { }

    /// <summary>The address; there is one row for each.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it looks like (<see cref="Sharing.Slug.Skeleton"/>).</summary>
    public string Skeleton { get; private set; } = "";

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The page that it leads to.</summary>
    public Guid LinkId { get; private set; }

    /// <summary>Gives an address to a page.</summary>
    public static GivenSlug To(ResumeLink link, Slug slug) => new() { Slug = slug.Value, Skeleton = slug.Skeleton, OwnerId = link.OwnerId, LinkId = link.Id };

    /// <summary>Leads it to another page of the same owner.</summary>
    public void LeadTo(ResumeLink link) => LinkId = link.Id;
}
