using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Sharing;

/// <summary>An address that a public page has or once had. It stays its owner's: former addresses lead to the current one.</summary>
public sealed class GivenSlug : IOwned
{
    private GivenSlug() { }

    /// <summary>What kind of page it leads to; each kind has addresses of its own.</summary>
    public SlugKind Kind { get; private set; }

    /// <summary>The address; there is one row for each kind and address.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it looks like (<see cref="Sharing.Slug.Skeleton"/>).</summary>
    public string Skeleton { get; private set; } = "";

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The page that it leads to.</summary>
    public Guid TargetId { get; private set; }

    /// <summary>Gives an address to a page.</summary>
    public static GivenSlug To(Guid ownerId, SlugKind kind, Slug slug, Guid targetId) =>
        new() { Kind = kind, Slug = slug.Value, Skeleton = slug.Skeleton, OwnerId = ownerId, TargetId = targetId };

    /// <summary>Leads it to another page of the same owner.</summary>
    public void LeadTo(Guid targetId) => TargetId = targetId;
}
