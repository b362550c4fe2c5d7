namespace ResumeStudio.Core.Postings;

/// <summary>How far a resume shows what a requirement asks for (rule R-M1).</summary>
public enum RequirementVerdict
{
    /// <summary>The resume shows it.</summary>
    Met,

    /// <summary>The resume shows a part of it.</summary>
    PartlyMet,

    /// <summary>The resume says nothing of it; the person may have it all the same.</summary>
    NotShown,

    /// <summary>An application answers it, not a resume; it leaves the sum.</summary>
    ForTheApplication,
}
