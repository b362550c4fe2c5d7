namespace ResumeStudio.Testing.Tailoring;

/// <summary>The ways in which a generated sentence lies.</summary>
public enum GuardClass
{
    /// <summary>A number that stands nowhere, in figures, in words or as a multiple ("doubled").</summary>
    Figure,

    /// <summary>A true number made rounder or larger ("over 40" for 42).</summary>
    Rounded,

    /// <summary>A true number of something else: hours for minutes, dollars for euros, a week for a month.</summary>
    Unit,

    /// <summary>A true number in another place: "from 6 to 42" for "from 42 to 6".</summary>
    Context,

    /// <summary>A number lost in translation: billion for million, 1.200 for 1,200.</summary>
    Translated,

    /// <summary>An employer, school or customer that is invented or another item's.</summary>
    Employer,

    /// <summary>A better title.</summary>
    Title,

    /// <summary>A tool, skill or language that the item does not name.</summary>
    Tool,

    /// <summary>Facts of two items in one sentence.</summary>
    Merged,

    /// <summary>A date that is invented or moved.</summary>
    Date,

    /// <summary>A degree, its field or its honours that are invented.</summary>
    Degree,

    /// <summary>A common word for something that the item says nothing of: "fraud detection", "Forschung".</summary>
    Subject,
}
