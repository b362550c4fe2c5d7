namespace ResumeStudio.Web.Features.Contact;

/// <summary>What became of a message.</summary>
public enum SendOutcome
{
    /// <summary>It is in the owner's inbox.</summary>
    Delivered,

    /// <summary>It waits for its sender to follow a mailed link.</summary>
    Waits,

    /// <summary>The form had been sent before.</summary>
    SentBefore,

    /// <summary>Sender or portfolio have had too many of late.</summary>
    TooMany,

    /// <summary>The inbox of the portfolio takes no more.</summary>
    Full,

    /// <summary>The browser proved no work, and no mail can be sent from here.</summary>
    NeedsProof,
}
