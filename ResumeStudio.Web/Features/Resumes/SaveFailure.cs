using Microsoft.Data.Sqlite;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Why a save did not go through, in words for the person. Anything not named here is a fault of ours and is not caught.</summary>
public static class SaveFailure
{
    private const int SqliteFull = 13;

    public static string? Reason(Exception failure) => failure switch
    {
        RuleViolation rule => rule.Message,
        NotFoundException => "it is in the trash or gone",
        _ when OutsideFailure.Causes(failure).Any(cause => cause is SqliteException { SqliteErrorCode: SqliteFull }) => "the disk of the server is full",
        _ when OutsideFailure.IsOfDatabase(failure) => "the database does not take it at the moment",
        _ when OutsideFailure.IsOfFiles(failure) => "the server cannot write to its disk",
        _ when OutsideFailure.Is(failure) => "the database does not answer",
        _ => null,
    };

    /// <summary>The same as a whole sentence; null for a fault of ours.</summary>
    public static string? Words(Exception failure) =>
        failure is RuleViolation rule ? rule.Message : Reason(failure) is { } reason ? $"That did not work: {reason}. Try again in a moment." : null;
}
