using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Portfolios;

/// <summary>One portfolio of one person: its document with the few facts that lists need beside it.</summary>
public sealed class Portfolio : IOwned
{
    /// <summary>How long a deleted portfolio stays in the trash, as resumes do.</summary>
    public static readonly TimeSpan TrashRetention = Resume.TrashRetention;

    private Portfolio() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The name in the list, at most <see cref="PortfolioLimits.TitleLength"/> characters.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The id of its design, for its picture in the list.</summary>
    public string Design { get; private set; } = "";

    /// <summary>Counts saves; a save names the version it started from.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When title or document last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When it went to the trash, or null.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>The document in its stored form (<see cref="PortfolioJson"/>). The last column, so that lists never read past it.</summary>
    public string DocumentText { get; private set; } = "";

    /// <summary>The document, read from its stored form; a new copy at each call.</summary>
    public PortfolioDocument ReadDocument() => PortfolioJson.Read(DocumentText);

    /// <summary>Makes a portfolio.</summary>
    /// <exception cref="RuleViolation">The title is empty or too long, or the document goes beyond its limits.</exception>
    public static Portfolio Create(Guid ownerId, string title, PortfolioDocument document, DateTimeOffset now)
    {
        var portfolio = new Portfolio { OwnerId = ownerId, CreatedAt = now };
        portfolio.Take(document);
        portfolio.Rename(title, now);
        return portfolio;
    }

    /// <summary>Gives it another title. The document's version stays, so that an editor that is open elsewhere can go on saving.</summary>
    /// <exception cref="RuleViolation">The title is empty or too long.</exception>
    public void Rename(string title, DateTimeOffset now)
    {
        title = title.Trim();
        if (title.Length == 0) throw new RuleViolation("Give the portfolio a title.");
        if (title.Length > PortfolioLimits.TitleLength) throw new RuleViolation($"A title has at most {PortfolioLimits.TitleLength} characters.");
        (Title, UpdatedAt) = (title, now);
    }

    /// <summary>Replaces the document; the version grows by one.</summary>
    /// <exception cref="RuleViolation">The document goes beyond <see cref="PortfolioLimits"/>.</exception>
    public void Write(PortfolioDocument document, DateTimeOffset now)
    {
        Take(document);
        (Version, UpdatedAt) = (Version + 1, now);
    }

    /// <summary>Moves it to the trash.</summary>
    public void Delete(DateTimeOffset now) => DeletedAt ??= now;

    /// <summary>Takes it out of the trash.</summary>
    public void Restore() => DeletedAt = null;

    private void Take(PortfolioDocument document)
    {
        if (PortfolioChecks.Of(document) is [var problem, ..]) throw new RuleViolation($"{problem.Label}: {problem.Words}");
        var text = PortfolioJson.Write(document);
        if (System.Text.Encoding.UTF8.GetByteCount(text) > PortfolioLimits.DocumentBytes)
            throw new RuleViolation("This portfolio is larger than 1 MB. Remove some text before you go on.");
        (DocumentText, Design) = (text, document.Theme.Design);
    }
}
