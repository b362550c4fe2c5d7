namespace ResumeStudio.Web.Features.Resumes;

public enum SaveStage
{
    /// <summary>Everything that arrived is stored.</summary>
    Saved,

    /// <summary>Changes wait for the pause after typing, or are being written.</summary>
    Saving,

    /// <summary>The last attempt failed; the next is planned.</summary>
    Failed,

    /// <summary>Somebody else saved in between; the person has to choose.</summary>
    Stale,
}
