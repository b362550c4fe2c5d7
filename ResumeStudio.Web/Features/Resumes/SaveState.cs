namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Where the saving of an open document stands, as the save line tells it.</summary>
public sealed record SaveState(SaveStage Stage, DateTimeOffset SavedAt, string Reason = "")
{
    public bool IsClean => Stage is SaveStage.Saved;
}
