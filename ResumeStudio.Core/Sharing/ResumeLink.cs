using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Sharing;

/// <summary>A way in for visitors: the public page of a resume, or a link with a secret. It is closed until something is published on it.</summary>
public sealed class ResumeLink : IOwned
{
    /// <summary>How many links with a secret one resume may have.</summary>
    public const int MostPerResume = 50;

    /// <summary>The shortest password of a link, in characters.</summary>
    public const int PasswordMinimum = 6;

    /// <summary>The longest password of a link, in characters.</summary>
    public const int PasswordLength = 128;

    /// <summary>How long after a view the files of the page, photo and PDF, belong to that view.</summary>
    public static readonly TimeSpan FilesAfterView = TimeSpan.FromMinutes(10);

    private ResumeLink() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume that it leads to.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>Page or secret link.</summary>
    public LinkKind Kind { get; private set; }

    /// <summary>The page's current address; null for a link with a secret.</summary>
    public string? Slug { get; private set; }

    /// <summary>The hash of the secret (<see cref="ShareToken.HashOf"/>); null for a page.</summary>
    public string? TokenHash { get; private set; }

    /// <summary>What the owner decided.</summary>
    public LinkTerms Terms { get; private set; } = new();

    /// <summary>The hash of the password, or null when everybody with the address may look.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>The published snapshot, or null while the link is closed.</summary>
    public Guid? SnapshotId { get; private set; }

    /// <summary>When the snapshot was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the owner ended it, or null.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>How often it was looked at.</summary>
    public int Views { get; private set; }

    /// <summary>When it was last looked at, or null.</summary>
    public DateTimeOffset? LastViewAt { get; private set; }

    /// <summary>Grows with each change of what a visitor may see: the concurrency token, and part of what a visitor's browser keeps.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Makes the public page of a resume; it is closed until <see cref="Publish"/>.</summary>
    public static ResumeLink Page(Guid ownerId, Guid resumeId, Slug slug, DateTimeOffset now) =>
        new() { OwnerId = ownerId, ResumeId = resumeId, Kind = LinkKind.Page, Slug = slug.Value, CreatedAt = now };

    /// <summary>Makes a link with a secret.</summary>
    public static ResumeLink Secret(Guid ownerId, Guid resumeId, string token, DateTimeOffset now) =>
        new() { OwnerId = ownerId, ResumeId = resumeId, Kind = LinkKind.Secret, TokenHash = ShareToken.HashOf(token), CreatedAt = now };

    /// <summary>Whether a visitor may come in.</summary>
    public bool IsOpenAt(DateTimeOffset now) =>
        SnapshotId is not null && RevokedAt is null && !(Terms.ExpiresAt <= now) && !(Views >= Terms.MaximumViews);

    /// <summary>Whether a file of the page belongs to a view that was just taken, so that it costs none itself and the last view still has it.</summary>
    public bool HasFileViewAt(DateTimeOffset now) =>
        SnapshotId is not null && RevokedAt is null && !(Terms.ExpiresAt <= now) && LastViewAt + FilesAfterView > now;

    /// <summary>Takes over what the owner decided.</summary>
    /// <exception cref="RuleViolation">The terms break a rule (<see cref="LinkTerms.Checked"/>).</exception>
    public void Agree(LinkTerms terms, DateTimeOffset now)
    {
        // An end that has passed already may stay: the owner changes something else about a link that is over.
        var end = terms.ExpiresAt == Terms.ExpiresAt ? terms.ExpiresAt : null;
        terms = (end is null ? terms : terms with { ExpiresAt = null }).Checked(now);
        Terms = terms with { ExpiresAt = end ?? terms.ExpiresAt, AllowsIndexing = terms.AllowsIndexing && Kind is LinkKind.Page, AllowsComments = terms.AllowsComments && Kind is LinkKind.Secret };
        Version++;
    }

    /// <summary>Sets or removes the password; who came in with an earlier one is asked again.</summary>
    public void Protect(string? passwordHash)
    {
        PasswordHash = passwordHash;
        Version++;
    }

    /// <summary>Gives the page another address.</summary>
    public void MoveTo(Slug slug)
    {
        Slug = slug.Value;
        Version++;
    }

    /// <summary>Shows this snapshot from now on.</summary>
    public void Publish(ResumeSnapshot snapshot, DateTimeOffset now)
    {
        (SnapshotId, PublishedAt, RevokedAt) = (snapshot.Id, now, null);
        Version++;
    }

    /// <summary>Closes it at once.</summary>
    public void Close(DateTimeOffset now)
    {
        RevokedAt ??= now;
        Version++;
    }

    /// <summary>Counts views that happened until <paramref name="last"/>.</summary>
    public void CountViews(int views, DateTimeOffset last) => (Views, LastViewAt) = (Views + views, last);
}
