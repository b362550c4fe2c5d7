using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Sharing;

/// <summary>A file of a person's that cannot be deleted now is not forgotten: its row stays until it is gone.</summary>
public sealed class PurgeSharingTests
{
    [Test]
    public async Task What_could_not_be_deleted_is_tried_again()
    {
        var (clock, store) = (new AdjustableClock(), new StubbornStore());
        using var studio = new StudioFactory
        {
            Replace = services =>
            {
                services.RemoveScheduler();
                services.AddSingleton<TimeProvider>(clock).AddSingleton<IFileStore>(store);
            },
        };
        var owner = (await studio.AddUserAsync()).Id;
        var resume = await studio.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Engineer", new() { Basics = new() { Name = "Mara Lindqvist" } });
        var links = studio.Services.GetRequiredService<LinkService>();
        await studio.Services.GetRequiredService<PublishResume>().MakeSecretAsync(owner, resume, new(new()));
        await links.DeleteAsync(owner, (await links.ReadAsync(owner, resume)).Secrets[0].Link.Id);
        clock.Advance(TimeSpan.FromDays(2));
        var purge = studio.Services.GetRequiredService<PurgeSharing>();
        Assert.That(async () => await purge.RunAsync(), Throws.TypeOf<IOException>());
        Assert.That(await FilesAsync(studio), Is.EqualTo(1));
        store.Refuses = false;
        await purge.RunAsync();
        Assert.That((await FilesAsync(studio), store.Deleted.Count), Is.EqualTo((0, 2)));
    }

    private static async Task<int> FilesAsync(StudioFactory studio)
    {
        await using var db = await studio.OpenAsync();
        return await db.PublishedFiles.CountAsync();
    }

    private sealed class StubbornStore : IFileStore
    {
        public bool Refuses { get; set; } = true;

        public List<string> Deleted { get; } = [];

        public Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken stop = default) => Task.CompletedTask;

        public Task<Stream?> OpenAsync(string key, CancellationToken stop = default) => Task.FromResult<Stream?>(null);

        public Task DeleteAsync(string key, CancellationToken stop = default)
        {
            if (Refuses) throw new IOException("The disk does not answer.");
            Deleted.Add(key);
            return Task.CompletedTask;
        }
    }
}
