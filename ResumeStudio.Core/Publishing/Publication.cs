using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Publishing;

/// <summary>A portfolio as visitors see it: a snapshot of its document and of what it draws from a resume.</summary>
public sealed class Publication : IOwned
{
    private Publication() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The portfolio that it shows; there is one publication for each.</summary>
    public Guid PortfolioId { get; private set; }

    /// <summary>Its current address: <c>/p/{slug}</c> and <c>{slug}.</c> before the host of the site.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Whether search engines may list it.</summary>
    public bool AllowsIndexing { get; private set; } = true;

    /// <summary>The portfolio's version that is shown.</summary>
    public int PortfolioVersion { get; private set; }

    /// <summary>The resume of which experience, skills and contact details are shown, or null.</summary>
    public Guid? ResumeId { get; private set; }

    /// <summary>That resume's version.</summary>
    public int? ResumeVersion { get; private set; }

    /// <summary>When this snapshot was published.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>When the owner closed it, or null.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Grows with each change of what a visitor may see; the concurrency token.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>What is shown of the resume in its stored form (<see cref="DocumentJson"/>), without hidden contact details; null for none.</summary>
    public string? ResumeText { get; private set; }

    /// <summary>The portfolio's document in its stored form (<see cref="PortfolioJson"/>).</summary>
    public string DocumentText { get; private set; } = "";

    /// <summary>Whether visitors may look.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>A publication that shows nothing yet.</summary>
    public static Publication For(Portfolio portfolio, Slug slug) => new() { OwnerId = portfolio.OwnerId, PortfolioId = portfolio.Id, Slug = slug.Value };

    /// <summary>Shows the portfolio, and the resume that it draws from, as they are now.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="resume">The resume that its document names, of the same owner; null when it names none or that one is gone.</param>
    /// <param name="now">The current instant.</param>
    public void Show(Portfolio portfolio, Resume? resume, DateTimeOffset now)
    {
        (DocumentText, PortfolioVersion, PublishedAt, ClosedAt) = (portfolio.DocumentText, portfolio.Version, now, null);
        (ResumeId, ResumeVersion) = (resume?.Id, resume?.Version);
        ResumeText = resume is null ? null : DocumentJson.Write(DrawnResume.Of(resume.ReadDocument(), portfolio.ReadDocument()));
        Version++;
    }

    /// <summary>Gives it another address.</summary>
    public void MoveTo(Slug slug)
    {
        Slug = slug.Value;
        Version++;
    }

    /// <summary>Lets search engines list it, or not.</summary>
    public void AllowIndexing(bool allowed)
    {
        AllowsIndexing = allowed;
        Version++;
    }

    /// <summary>Closes it at once.</summary>
    public void Close(DateTimeOffset now)
    {
        ClosedAt ??= now;
        Version++;
    }

    /// <summary>Whether portfolio or resume have changed since.</summary>
    public bool IsBehind(int portfolioVersion, Guid? resumeId, int? resumeVersion) =>
        (PortfolioVersion, ResumeId, ResumeVersion) != (portfolioVersion, resumeId, resumeVersion);

    /// <summary>The portfolio's document; a new copy at each call.</summary>
    public PortfolioDocument ReadDocument() => PortfolioJson.Read(DocumentText);

    /// <summary>What is shown of the resume; a new copy at each call, or null for none.</summary>
    public ResumeDocument? ReadResume() => ResumeText is null ? null : DocumentJson.Read(ResumeText);
}
