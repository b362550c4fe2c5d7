using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>A cover letter: a document of its own that prints in the design of its resume.</summary>
public sealed class CoverLetter : IOwned
{
    private CoverLetter() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume whose facts, contact details and design it uses.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>To whom it goes.</summary>
    public string Company { get; private set; } = "";

    /// <summary>The position that it is for.</summary>
    public string Role { get; private set; } = "";

    /// <summary>How its draft sounds.</summary>
    public LetterTone Tone { get; private set; }

    /// <summary>How long its draft is.</summary>
    public LetterLength Length { get; private set; }

    /// <summary>To whom it is addressed.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>Its subject.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>How it ends.</summary>
    public string Closing { get; private set; } = "";

    /// <summary>Counts saves; a save names the version it started from.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The letter itself.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The posting that was given, or an empty text.</summary>
    public string Posting { get; private set; } = "";

    /// <summary>Its words.</summary>
    public LetterText Text => new(Recipient, Subject, Body, Closing);

    /// <summary>What it is for.</summary>
    public LetterWish Wish => new(Company, Role, Posting, Tone, Length);

    /// <summary>Makes a letter, under an id that is known already where one is given.</summary>
    /// <exception cref="RuleViolation">Wish or text goes beyond its limits.</exception>
    public static CoverLetter Create(Guid ownerId, Guid resumeId, LetterWish wish, LetterText text, DateTimeOffset now, Guid? id = null)
    {
        var letter = new CoverLetter { Id = id ?? Guid.CreateVersion7(), OwnerId = ownerId, ResumeId = resumeId, CreatedAt = now };
        letter.Take(wish.Checked(), text.Checked(), now);
        return letter;
    }

    /// <summary>Replaces wish and words, and answers the version that was; the version grows by one.</summary>
    /// <exception cref="RuleViolation">Wish or text goes beyond its limits.</exception>
    public LetterVersion Write(LetterWish wish, LetterText text, DateTimeOffset now)
    {
        var (checkedWish, checkedText) = (wish.Checked(), text.Checked());
        var before = LetterVersion.Of(this);
        Take(checkedWish, checkedText, now);
        Version++;
        return before;
    }

    /// <summary>Goes over to another resume of the same person, whose facts, contact details and design it takes from now on.</summary>
    public void MoveTo(Guid resumeId) => ResumeId = resumeId;

    private void Take(LetterWish wish, LetterText text, DateTimeOffset now)
    {
        (Company, Role, Posting, Tone, Length) = wish;
        (Recipient, Subject, Body, Closing) = text;
        UpdatedAt = now;
    }
}
