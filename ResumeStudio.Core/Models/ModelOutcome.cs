namespace ResumeStudio.Core.Models;

/// <summary>How a call of a model ended.</summary>
public enum ModelOutcome
{
    /// <summary>It was sent; the program has not heard the end of it.</summary>
    Sent,

    /// <summary>The answer came and was what we asked for.</summary>
    Answered,

    /// <summary>The person left before the end.</summary>
    Stopped,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>The provider has too much to do (429), or we had too many calls open.</summary>
    Busy,

    /// <summary>The provider could not be reached, or answered with a fault of its own (5xx).</summary>
    Unavailable,

    /// <summary>The provider does not take the call: key, model or request (4xx).</summary>
    Refused,

    /// <summary>The answer ended in the middle.</summary>
    CutOff,

    /// <summary>The answer was larger than we take.</summary>
    TooLarge,

    /// <summary>The answer was not in the form we asked for.</summary>
    Unusable,
}
