using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Why a save did not go through, in words for the person. Anything not named here is a fault of ours and is not caught.</summary>
public static class SaveFailure
{
    private const int SqliteFull = 13;

    public static string? Reason(Exception failure) => failure switch
    {
        RuleViolation rule => rule.Message,
        NotFoundException => "it is in the trash or gone",
        _ when failure.GetBaseException() is SqliteException { SqliteErrorCode: SqliteFull } => "the disk of the server is full",
        DbUpdateException or DbException => "the database does not take it at the moment",
        IOException => "the server cannot write to its disk",
        TimeoutException => "the database does not answer",
        _ => null,
    };
}
