using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Pdf;

namespace ResumeStudio.Web.Tests.Pdf;

public sealed class ThumbnailTests
{
    private readonly DateTimeOffset _now = TimeProvider.System.GetUtcNow();
    private StudioFactory _studio = null!;
    private Resume _resume = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _studio = new StudioFactory();
        _resume = await _studio.AddResumeAsync((await _studio.AddUserAsync()).Id);
    }

    [TearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [Test]
    public async Task The_purge_keeps_the_newest_picture_and_those_of_the_last_day()
    {
        await AddAsync(1, row => row.Complete(_now.AddDays(-3)));
        await AddAsync(2, row => row.Complete(_now.AddHours(-2)));
        await AddAsync(3, row => row.Complete(_now.AddDays(-2)));
        await _studio.Services.GetRequiredService<PurgePdfs>().RunAsync();
        await using var db = await _studio.OpenAsync();
        Assert.That(await db.Thumbnails.Select(row => row.Version).OrderBy(version => version).ToListAsync(), Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public async Task While_a_newer_picture_is_missing_the_newest_there_is_stands_in()
    {
        await AddAsync(1, row => row.Complete(_now));
        await AddAsync(2, row => row.Complete(_now));
        var state = await LookAsync(4);
        Assert.That(state.Address, Is.EqualTo($"/thumbnails/{_resume.Id}/2"));
        Assert.That(state.Awaited, Is.Not.Null);
    }

    [TestCase(-5, WorkStatus.Queued)]
    [TestCase(0, WorkStatus.Failed)]
    public async Task A_failed_picture_is_tried_again_after_a_minute(int minutes, WorkStatus expected)
    {
        await AddAsync(1, row => row.Fail("It was in the trash.", _now.AddMinutes(minutes)));
        await LookAsync(1);
        await using var db = await _studio.OpenAsync();
        Assert.That((await db.Thumbnails.SingleAsync()).Status, Is.EqualTo(expected));
    }

    private Task<ThumbnailState> LookAsync(int version) => _studio.Services.GetRequiredService<ThumbnailService>().LookAsync(_resume.OwnerId, _resume.Id, version);

    private async Task AddAsync(int version, Action<Thumbnail> end)
    {
        var row = Thumbnail.For(_resume.OwnerId, _resume.Id, version, _now);
        end(row);
        await using var db = await _studio.OpenAsync();
        db.Add(row);
        await db.SaveChangesAsync();
    }
}
