namespace ResumeStudio.Core.Reviews;

/// <summary>How much reviewers may write: one constant for the input, the rule and the column.</summary>
public static class ReviewLimits
{
    /// <summary>Characters of one comment.</summary>
    public const int TextLength = 2_000;

    /// <summary>Characters of a reviewer's name.</summary>
    public const int NameLength = 80;

    /// <summary>Characters of the words that a thread is about; longer ones are cut.</summary>
    public const int QuoteLength = 240;

    /// <summary>Characters of the address of a part of the document.</summary>
    public const int PartLength = 40;

    /// <summary>Open threads of one resume; when they are reached, no new one is taken until the owner resolves some.</summary>
    public const int OpenThreads = 200;

    /// <summary>Comments in one thread.</summary>
    public const int CommentsPerThread = 50;
}
