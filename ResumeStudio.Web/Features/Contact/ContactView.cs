using ResumeStudio.Core.Contact;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>What a page about a message says.</summary>
public sealed record ContactView
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>Paragraphs below it.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Why the message was not taken, or null.</summary>
    public string? Refusal { get; init; }

    /// <summary>The name on the portfolio; empty when it is not known.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The way back to the portfolio, or null.</summary>
    public string? Home { get; init; }

    /// <summary>What was typed, or null.</summary>
    public Letter? Letter { get; init; }

    /// <summary>What is wrong with it, by field.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    /// <summary>The form's ticket as text; null shows no form, and what was typed as text to copy.</summary>
    public string? Ticket { get; init; }

    /// <summary>The puzzle that goes with the ticket.</summary>
    public Puzzle? Puzzle { get; init; }

    /// <summary>The address to which a button posts that delivers a message that waits, or null for no button.</summary>
    public string? DeliversAt { get; init; }

    /// <summary>The status of the answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;
}
