namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Counts in memory that are written a few seconds later and when the program stops.</summary>
public interface ICounts
{
    /// <summary>Writes what has been counted so far.</summary>
    Task WriteAsync(CancellationToken stop = default);
}
