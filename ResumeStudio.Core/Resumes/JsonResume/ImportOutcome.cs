namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>What became of a value that is not simply in the document now.</summary>
public enum ImportOutcome
{
    /// <summary>The key is not one of ours; its value is kept and comes back in the export.</summary>
    Kept,

    /// <summary>The key is known but the value could not be read; it is kept as it is and comes back in the export until the field is filled in.</summary>
    NotUnderstood,

    /// <summary>A limit left no room; the value, or the rest of it, is not in the document.</summary>
    LeftOut,
}
