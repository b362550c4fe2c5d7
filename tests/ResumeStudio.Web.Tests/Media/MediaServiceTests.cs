using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing.Images;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Tests.Media;

public sealed class MediaServiceTests
{
    private StudioFactory _studio = null!;
    private MediaService _media = null!;
    private Guid _owner;
    private Guid _stranger;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _studio = new();
        _media = _studio.Services.GetRequiredService<MediaService>();
        (_owner, _stranger) = (await AddUserAsync("photo-mara"), await AddUserAsync("photo-ines"));
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [Test]
    public async Task A_picture_is_there_for_its_owner_only()
    {
        var id = await StoreAsync([1, 2, 3]);
        await using var own = await _media.OpenAsync(_owner, id);
        Assert.That((own?.Length, await _media.OpenAsync(_stranger, id)), Is.EqualTo((3L, (Stream?)null)));
    }

    [Test]
    public async Task The_printer_gets_the_picture_as_data()
    {
        var id = await StoreAsync([1, 2, 3]);
        Assert.That((await _media.DataUriAsync(_owner, id), await _media.DataUriAsync(_stranger, id)), Is.EqualTo(("data:image/jpeg;base64,AQID", (string?)null)));
    }

    [Test]
    public async Task A_picture_whose_file_is_lost_is_not_there()
    {
        var id = await StoreAsync([1]);
        await _studio.Services.GetRequiredService<IFileStore>().DeleteAsync($"media/{id}.jpg");
        Assert.That(await _media.DataUriAsync(_owner, id), Is.Null);
    }

    [Test]
    public async Task Nobody_sees_a_picture_without_signing_in()
    {
        var answer = await _studio.NewClient().GetAsync(new Uri($"/media/{await StoreAsync([1])}", UriKind.Relative));
        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    [Test]
    public void Without_chromium_the_refusal_says_so() =>
        Assert.That(() => _media.SavePhotoAsync(_owner, Pictures.Png(20, 20)), Throws.TypeOf<RuleViolation>().With.Message.Contains("Chromium"));

    [Test]
    public void What_is_no_photo_never_reaches_the_browser() =>
        Assert.That(() => _media.SavePhotoAsync(_owner, Pictures.PngBomb(30_000, 30_000)), Throws.TypeOf<RuleViolation>().With.Message.Contains("megapixels"));

    [TestCase(true, true, 1)]
    [TestCase(true, false, 0)]
    [TestCase(false, true, 0)]
    public async Task The_printed_page_carries_the_photo_unless_it_is_switched_off(bool withPhoto, bool showPhoto, int pictures)
    {
        var document = ExamplePersons.Find("engineer").Create();
        (document.Basics.Photo, document.Theme.ShowPhoto) = (new(await StoreAsync([1, 2, 3]), 10, 10), showPhoto);
        var id = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, "Photo", document);
        var page = await _studio.Services.GetRequiredService<PdfPages>().RenderAsync(PdfPrint.For(_owner, new(id, 1, "key", null, withPhoto), TimeProvider.System.GetUtcNow()), CancellationToken.None);
        Assert.That(Regex.Matches(page.Rendered.Html, "<img[^>]+src=\"data:image/jpeg;base64,AQID\""), Has.Count.EqualTo(pictures));
    }

    [Test]
    public async Task An_imported_photo_is_taken_over_by_its_owner_and_reported_to_others()
    {
        var document = ExamplePersons.Find("engineer").Create();
        document.Basics.Photo = new(await StoreAsync([1]), 10, 10);
        var file = new JsonFile(JsonResumeExporter.Export(document).ToJsonString());
        var reader = _studio.Services.GetRequiredService<ReadJsonFile>();
        var (own, foreign) = (await reader.RunAsync(_owner, file), await reader.RunAsync(_stranger, file));
        Assert.That((own.Document.Basics.Photo, own.Remarks.Count), Is.EqualTo((document.Basics.Photo, 0)));
        Assert.That((foreign.Document.Basics.Photo, foreign.Remarks.Single().Outcome), Is.EqualTo(((Photo?)null, ImportOutcome.LeftOut)));
    }

    [Test]
    public async Task The_purge_takes_old_photos_that_no_resume_shows()
    {
        var owner = await AddUserAsync("photo-ida");
        var (shown, old, recent) = (await StoreAsync([1], daysAgo: 9, owner), await StoreAsync([2], daysAgo: 9, owner), await StoreAsync([3], daysAgo: 6, owner));
        await SaveAsync(Showing(shown, owner, daysAgo: 8));
        await _studio.Services.GetRequiredService<PurgePhotos>().RunAsync();
        Assert.That((await _media.HasAsync(owner, shown), await _media.HasAsync(owner, old), await _media.HasAsync(owner, recent)), Is.EqualTo((true, false, true)));
        Assert.That(await _studio.Services.GetRequiredService<IFileStore>().OpenAsync($"media/{old}.jpg"), Is.Null);
    }

    [Test]
    public async Task A_form_of_a_picture_is_there_for_its_owner_and_in_its_widths_only()
    {
        var row = await StorePictureAsync();
        await using var own = await _media.OpenPictureAsync(_owner, row.Id, 480);
        Assert.That(own, Is.Not.Null);
        Assert.That((await _media.OpenPictureAsync(_stranger, row.Id, 480), await _media.OpenPictureAsync(_owner, row.Id, 960), await _media.OpenAsync(_owner, row.Id)), Is.EqualTo(((Stream?)null, (Stream?)null, (Stream?)null)));
        Assert.That((int)(await _studio.NewClient().GetAsync(new Uri($"/media/{row.Id}/480.webp", UriKind.Relative))).StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task The_purge_takes_all_forms_of_old_pictures_that_no_portfolio_shows()
    {
        var (shown, old) = (await StorePictureAsync(daysAgo: 8), await StorePictureAsync(daysAgo: 8));
        await SaveAsync(Portfolio.Create(_owner, "Shown", new() { Projects = [new() { Images = [new() { MediaId = shown.Id }] }] }, TimeProvider.System.GetUtcNow().AddDays(-8)));
        await _studio.Services.GetRequiredService<PurgePhotos>().RunAsync();
        var files = _studio.Services.GetRequiredService<IFileStore>();
        Assert.That(new[] { await files.OpenAsync(shown.PictureKey(480)), await files.OpenAsync(old.PictureKey(480)), await files.OpenAsync(old.PictureKey(700)) }.Select(file => file is not null), Is.EqualTo(new[] { true, false, false }));
    }

    [Test]
    public void A_drawing_never_reaches_the_browser() =>
        Assert.That(() => _media.SavePictureAsync(_owner, "<svg><script>alert(1)</script></svg>"u8.ToArray()), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(PictureRules.NoDrawings));

    [Test]
    public async Task The_purge_waits_for_who_has_changed_a_resume_of_late()
    {
        var owner = await AddUserAsync("photo-nils");
        var replaced = await StoreAsync([1], daysAgo: 100, owner);
        await SaveAsync(Showing(await StoreAsync([2], 0, owner), owner, daysAgo: 6));
        await _studio.Services.GetRequiredService<PurgePhotos>().RunAsync();
        Assert.That(await _media.HasAsync(owner, replaced), Is.True);
    }

    private async Task<MediaFile> StorePictureAsync(int daysAgo = 0)
    {
        var row = MediaFile.Picture(_owner, 700, 400, 10, TimeProvider.System.GetUtcNow().AddDays(-daysAgo));
        foreach (var key in row.StoreKeys) await _studio.Services.GetRequiredService<IFileStore>().SaveAsync(key, new byte[] { 1 });
        await SaveAsync(row);
        return row;
    }

    private static Resume Showing(Guid photo, Guid owner, int daysAgo)
    {
        var document = ExamplePersons.Find("designer").Create();
        document.Basics.Photo = new(photo, 10, 10);
        return Resume.Create(owner, "Shown", document, TimeProvider.System.GetUtcNow().AddDays(-daysAgo));
    }

    private async Task<Guid> StoreAsync(byte[] content, int daysAgo = 0, Guid? owner = null)
    {
        var row = MediaFile.Create(owner ?? _owner, 10, 10, content.Length, TimeProvider.System.GetUtcNow().AddDays(-daysAgo));
        await _studio.Services.GetRequiredService<IFileStore>().SaveAsync(row.StoreKey, content);
        await SaveAsync(row);
        return row.Id;
    }

    private async Task<Guid> AddUserAsync(string name)
    {
        var user = new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), Email = $"{name}@example.com", FullName = "Mara Lindqvist" };
        await SaveAsync(user);
        return user.Id;
    }

    private async Task SaveAsync(object row)
    {
        await using var scope = _studio.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StudioDbContext>();
        db.Add(row);
        await db.SaveChangesAsync();
    }

    private sealed class JsonFile(string json) : IBrowserFile
    {
        private readonly byte[] _content = Encoding.UTF8.GetBytes(json);

        public string Name => "resume.json";

        public DateTimeOffset LastModified => default;

        public long Size => _content.Length;

        public string ContentType => "application/json";

        public Stream OpenReadStream(long maxAllowedSize, CancellationToken cancellationToken) => new MemoryStream(_content);
    }
}
