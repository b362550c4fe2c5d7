using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>A letter as it was before a save.</summary>
public sealed class LetterVersion : IOwned
{
    private LetterVersion() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The letter.</summary>
    public Guid LetterId { get; private set; }

    /// <summary>Its version.</summary>
    public int Number { get; private set; }

    /// <summary>When that version was written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>To whom it was addressed.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>Its subject.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>How it ended.</summary>
    public string Closing { get; private set; } = "";

    /// <summary>The letter itself.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Its words.</summary>
    public LetterText Text => new(Recipient, Subject, Body, Closing);

    /// <summary>A letter as it is now.</summary>
    public static LetterVersion Of(CoverLetter letter) => new()
    {
        OwnerId = letter.OwnerId,
        LetterId = letter.Id,
        Number = letter.Version,
        WrittenAt = letter.UpdatedAt,
        Recipient = letter.Recipient,
        Subject = letter.Subject,
        Closing = letter.Closing,
        Body = letter.Body,
    };
}
