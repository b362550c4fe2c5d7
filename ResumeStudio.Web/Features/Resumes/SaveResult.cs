namespace ResumeStudio.Web.Features.Resumes;

/// <summary>A save that went through, or, with <see cref="Newest"/>, one that was refused because somebody saved in between.</summary>
public sealed record SaveResult<TDocument>(int Version, DateTimeOffset SavedAt, OpenDocument<TDocument>? Newest = null)
{
    public static SaveResult<TDocument> Stale(OpenDocument<TDocument> newest) => new(newest.Version, newest.SavedAt, newest);
}
