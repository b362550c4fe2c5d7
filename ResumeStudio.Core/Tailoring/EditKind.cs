namespace ResumeStudio.Core.Tailoring;

/// <summary>What a proposed edit does.</summary>
public enum EditKind
{
    /// <summary>Puts another text into a field.</summary>
    Text,

    /// <summary>Puts the entries of a list into another order.</summary>
    Order,

    /// <summary>Takes an entry off the page; it stays in the document.</summary>
    Hide,

    /// <summary>Brings a hidden entry onto the page.</summary>
    Show,
}
