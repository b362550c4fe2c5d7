using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ResumeStudio.Web.Platform;

/// <summary>What the machine does to the program, such as a database that is away or a full disk: no fault of ours, and often over in a moment.</summary>
public static class OutsideFailure
{
    public static bool Is(Exception failure) => IsOfDatabase(failure) || IsOfFiles(failure) || Causes(failure).OfType<TimeoutException>().Any();

    /// <summary>EF Core wraps what SQL Server refuses for a moment twice, and the refusal may have a cause of its own.</summary>
    public static bool IsOfDatabase(Exception failure) => Causes(failure).Any(cause => cause is DbUpdateException or DbException);

    public static bool IsOfFiles(Exception failure) => Causes(failure).Any(cause => cause is IOException or UnauthorizedAccessException);

    /// <summary>The failure itself, what caused it, and so on.</summary>
    public static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
