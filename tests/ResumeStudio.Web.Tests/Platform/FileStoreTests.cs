using System.Text;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Tests.Platform;

public sealed class FileStoreTests
{
    private string _root = null!;
    private DiskFileStore _store = null!;

    [SetUp]
    public void Open()
    {
        _root = Directory.CreateTempSubdirectory("studio-files-").FullName;
        _store = new DiskFileStore(new StudioPaths(_root));
    }

    [TearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [Test]
    public async Task What_is_saved_is_read_and_the_last_save_wins()
    {
        await _store.SaveAsync("pdf/a.pdf", Encoding.UTF8.GetBytes("one"));
        await _store.SaveAsync("pdf/a.pdf", Encoding.UTF8.GetBytes("two"));
        Assert.That(await ReadAsync("pdf/a.pdf"), Is.EqualTo("two"));
        Assert.That(Directory.EnumerateFiles(_root, "*.part", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public async Task What_is_deleted_is_gone_and_may_be_deleted_again()
    {
        await _store.SaveAsync("pdf/a.pdf", Encoding.UTF8.GetBytes("one"));
        await _store.DeleteAsync("pdf/a.pdf");
        await _store.DeleteAsync("pdf/a.pdf");
        Assert.That(await _store.OpenAsync("pdf/a.pdf"), Is.Null);
    }

    [TestCase("../secret")]
    [TestCase("pdf/../../secret")]
    [TestCase("/etc/passwd")]
    [TestCase("pdf//a")]
    [TestCase("pdf/.hidden")]
    [TestCase("pdf\\a")]
    [TestCase("pdf/a\n")]
    [TestCase("")]
    public void A_key_cannot_leave_the_folder(string key) =>
        Assert.That(() => _store.OpenAsync(key), Throws.ArgumentException);

    private async Task<string> ReadAsync(string key)
    {
        using var reader = new StreamReader((await _store.OpenAsync(key))!);
        return await reader.ReadToEndAsync();
    }
}
