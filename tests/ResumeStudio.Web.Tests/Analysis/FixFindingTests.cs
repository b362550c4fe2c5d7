using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Analysis;

namespace ResumeStudio.Web.Tests.Analysis;

/// <summary>A text mended beside its report.</summary>
public sealed class FixFindingTests
{
    private const string Address = "basics.headline";
    private AnalysisDesk _desk = null!;
    private string _before = "";

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await new AnalysisDesk().OpenAsync();
        _before = (await ReadAsync())!;
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task The_text_is_replaced_and_nothing_else()
    {
        var before = (await _desk.Documents.OpenAsync(_desk.Owner, _desk.Resume)).Document;
        await FixAsync(_before, "Keeps machines awake");
        var after = (await _desk.Documents.OpenAsync(_desk.Owner, _desk.Resume)).Document;
        before.Basics.Headline = "Keeps machines awake";
        Assert.That(DocumentJson.Write(after), Is.EqualTo(DocumentJson.Write(before)));
    }

    [Test]
    public async Task What_was_changed_elsewhere_meanwhile_stays()
    {
        await _desk.ChangeAsync(document => document.Basics.Headline = "Changed in another window");
        Assert.That(Assert.ThrowsAsync<RuleViolation>(() => FixAsync(_before, "Mine"))!.Message, Does.StartWith("This text has been changed elsewhere"));
        Assert.That(await ReadAsync(), Is.EqualTo("Changed in another window"));
    }

    [Test]
    public async Task Another_change_of_the_resume_stands_beside_it()
    {
        await _desk.ChangeAsync(document => document.Basics.Location.City = "Lund");
        await FixAsync(_before, "Keeps machines awake");
        var after = (await _desk.Documents.OpenAsync(_desk.Owner, _desk.Resume)).Document;
        Assert.That((after.Basics.Headline, after.Basics.Location.City), Is.EqualTo(("Keeps machines awake", "Lund")));
    }

    [Test]
    public async Task A_text_that_is_too_long_a_place_that_is_gone_and_a_stranger_change_nothing()
    {
        Assert.ThrowsAsync<RuleViolation>(() => FixAsync(_before, new string('a', ResumeLimits.TextLength + 1)));
        Assert.ThrowsAsync<RuleViolation>(() => Fix.RunAsync(_desk.Owner, _desk.Resume, $"{Guid.CreateVersion7()}.text", _before, "Mine"));
        var stranger = (await _desk.Studio.AddUserAsync()).Id;
        Assert.ThrowsAsync<NotFoundException>(() => Fix.ReadAsync(stranger, _desk.Resume, Address));
        Assert.ThrowsAsync<NotFoundException>(() => Fix.RunAsync(stranger, _desk.Resume, Address, _before, "Mine"));
        Assert.That(await ReadAsync(), Is.EqualTo(_before));
    }

    private FixFinding Fix => _desk.Studio.Services.GetRequiredService<FixFinding>();

    private Task<string?> ReadAsync() => Fix.ReadAsync(_desk.Owner, _desk.Resume, Address);

    private Task FixAsync(string before, string after) => Fix.RunAsync(_desk.Owner, _desk.Resume, Address, before, after);
}
