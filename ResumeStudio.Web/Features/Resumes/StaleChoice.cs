namespace ResumeStudio.Web.Features.Resumes;

/// <summary>What a person may do about a document that was saved elsewhere while they wrote.</summary>
public enum StaleChoice
{
    /// <summary>Decide later; nothing is saved until then.</summary>
    None,

    KeepMine,
    TakeTheirs,

    /// <summary>Take the other copy here and keep this one as a document of its own.</summary>
    KeepBoth,
}
