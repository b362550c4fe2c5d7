using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Analysis;

public sealed class OwnWordTests
{
    private AnalysisDesk _desk = null!;

    [SetUp]
    public async Task OpenAsync() => _desk = await new AnalysisDesk().OpenAsync();

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task A_word_is_kept_once_by_each_person_and_removed_by_nobody_else()
    {
        var other = (await _desk.Studio.AddUserAsync()).Id;
        foreach (var (owner, word) in new[] { (_desk.Owner, "Bremerhaven"), (_desk.Owner, "bremerhaven"), (other, "Bremerhaven") }) await Words.KeepAsync(owner, word);
        var mine = (await Words.ListAsync(_desk.Owner)).Single();
        await Words.RemoveAsync(other, mine.Id);
        Assert.That((await Words.ListAsync(_desk.Owner)).Select(word => word.Word), Is.EqualTo(new[] { "Bremerhaven" }));
        await Words.RemoveAsync(_desk.Owner, mine.Id);
        Assert.That((await Words.ListAsync(_desk.Owner)).Count, Is.Zero);
    }

    [Test]
    public async Task So_many_words_are_the_most()
    {
        await using (var db = await _desk.Studio.OpenAsync())
        {
            db.AddRange(Enumerable.Range(0, OwnWord.MostPerOwner).Select(number => OwnWord.For(_desk.Owner, $"word{number}", default)));
            await db.SaveChangesAsync();
        }

        Assert.That(Assert.ThrowsAsync<RuleViolation>(() => Words.KeepAsync(_desk.Owner, "more"))!.Message, Does.Contain("already"));
    }

    [Test]
    public async Task An_account_takes_its_words_along()
    {
        await Words.KeepAsync(_desk.Owner, "Bremerhaven");
        await using var db = await _desk.Studio.OpenAsync();
        db.Remove(await db.Users.SingleAsync(user => user.Id == _desk.Owner));
        await db.SaveChangesAsync();
        Assert.That(await db.OwnWords.CountAsync(), Is.Zero);
    }

    private OwnWordList Words => _desk.Studio.Services.GetRequiredService<OwnWordList>();
}
