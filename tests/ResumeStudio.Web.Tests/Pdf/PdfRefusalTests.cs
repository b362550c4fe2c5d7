using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Features.Pdf;

namespace ResumeStudio.Web.Tests.Pdf;

public sealed class PdfRefusalTests
{
    [Test]
    public async Task What_the_database_refuses_is_told_as_it_is()
    {
        var refusal = new Refusing();
        await using var database = new TestDatabase(refusal);
        var resume = Resume.Create(await database.AddUserAsync(), "Engineer", ResumeDocument.Blank(), TimeProvider.System.GetUtcNow());
        await using (var db = database.CreateDbContext())
        {
            db.Add(resume);
            await db.SaveChangesAsync();
        }

        refusal.IsOn = true;
        var request = new RequestPdf(database, new EntitlementService(), null!, TimeProvider.System);
        Assert.That(() => request.RunAsync(resume.OwnerId, new(resume.Id, 1, "wish")), Throws.TypeOf<DbUpdateException>());
    }

    private sealed class Refusing : SaveChangesInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            IsOn ? throw new DbUpdateException("The disk is full.") : ValueTask.FromResult(result);
    }
}
