namespace ResumeStudio.Web.Features.Resumes;

/// <summary>A save that went through, or, with <see cref="Newest"/>, one that was refused because somebody saved in between.</summary>
public sealed record SaveResult(int Version, DateTimeOffset SavedAt, OpenDocument? Newest = null)
{
    public static SaveResult Stale(OpenDocument newest) => new(newest.Version, newest.SavedAt, newest);
}
