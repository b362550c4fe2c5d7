namespace ResumeStudio.Core.Resumes;

/// <summary>The orders in which a person's resumes are listed; each has its index.</summary>
public enum ResumeSort
{
    /// <summary>Changed most recently first.</summary>
    Edited,

    /// <summary>Made most recently first.</summary>
    Newest,

    /// <summary>Made longest ago first.</summary>
    Oldest,

    /// <summary>By title, from A to Z.</summary>
    Title,

    /// <summary>By title, from Z to A.</summary>
    TitleDescending,
}
