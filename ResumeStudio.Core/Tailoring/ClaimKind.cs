namespace ResumeStudio.Core.Tailoring;

/// <summary>What a sentence can claim that must be proven. Cause and effect, praise and mood are not among it.</summary>
public enum ClaimKind
{
    /// <summary>A number with its unit, money, percentages and multiples ("doubled") included.</summary>
    Figure,

    /// <summary>A year, month or day, or that something goes on today.</summary>
    Date,

    /// <summary>An employer, school, customer, product or person.</summary>
    Name,

    /// <summary>A position or its level.</summary>
    Title,

    /// <summary>A degree, its honours or its field.</summary>
    Degree,

    /// <summary>A tool, method or language.</summary>
    Tool,

    /// <summary>A common noun for something that the entry says nothing of. Only asked of a text about one entry in the language of the document.</summary>
    Subject,
}
