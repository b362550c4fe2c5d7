namespace ResumeStudio.Core.Resumes;

/// <summary>A portrait stored by the media feature.</summary>
/// <param name="MediaId">The id of the stored image.</param>
/// <param name="Width">Width in pixels, after re-encoding.</param>
/// <param name="Height">Height in pixels, after re-encoding.</param>
public sealed record Photo(Guid MediaId, int Width, int Height);
