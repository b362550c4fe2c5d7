using System.ComponentModel;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

public sealed class SaveFailureTests
{
    private static readonly TestCaseData[] Failures =
    [
        // As EF Core tells what SQL Server refuses for a moment, and SqlClient why.
        new(new InvalidOperationException("likely transient", new DbUpdateException("not saved", new Refused(new Win32Exception(258)))), "the database does not take it at the moment"),
        new(new InvalidOperationException("likely transient", new Refused(null)), "the database does not take it at the moment"),
        new(new DbUpdateException("not saved", new SqliteException("full", 13)), "the disk of the server is full"),
        new(new UnauthorizedAccessException(), "the server cannot write to its disk"),
        new(new RuleViolation("Too long."), "Too long."),
        new(new InvalidOperationException("bug"), null),
    ];

    [TestCaseSource(nameof(Failures))]
    public void What_the_machine_refuses_has_words_and_a_fault_of_ours_has_none(Exception failure, string? reason) =>
        Assert.That(SaveFailure.Reason(failure), Is.EqualTo(reason));

    [Test]
    public void The_words_are_a_whole_sentence() =>
        Assert.That((SaveFailure.Words(new RuleViolation("Too long.")), SaveFailure.Words(new IOException()), SaveFailure.Words(new InvalidOperationException())),
            Is.EqualTo(("Too long.", "That did not work: the server cannot write to its disk. Try again in a moment.", (string?)null)));

    private sealed class Refused(Exception? cause) : DbException("refused", cause);
}
