using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Analysis;

/// <summary>Findings that a person leaves as they are.</summary>
public sealed class IgnoreTests
{
    private AnalysisDesk _desk = null!;
    private Finding _finding = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await new AnalysisDesk().OpenAsync();
        await _desk.AnalyseAsync();
        _finding = (await ReadAsync()).Report!.Checks.First(check => check.Findings.Count > 0).Findings[0];
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task An_ignored_finding_stays_ignored_in_the_next_report_and_costs_what_it_cost()
    {
        var before = (await ReadAsync()).Report!.Overall;
        await IgnoreAsync("It is the name of the product.");
        await _desk.AnalyseAsync();
        var insight = await ReadAsync();
        var view = new ReportView(insight.Report!, insight.Ignored);
        Assert.That(view.Ignored.Select(one => (one.Finding.Key, one.Reason)), Is.EqualTo(new[] { (_finding.Key, "It is the name of the product.") }));
        Assert.That(view.Parts.SelectMany(part => part.Checks).SelectMany(check => check.Groups).SelectMany(group => group.Findings).Select(finding => finding.Key), Does.Not.Contain(_finding.Key));
        Assert.That(insight.Report!.Overall, Is.EqualTo(before));
    }

    [Test]
    public async Task It_can_be_taken_back()
    {
        await IgnoreAsync("Later.");
        await Ignore.UndoAsync(_desk.Owner, _desk.Resume, _finding.Key);
        await Ignore.UndoAsync(_desk.Owner, _desk.Resume, _finding.Key);
        Assert.That((await ReadAsync()).Ignored, Is.Empty);
    }

    [Test]
    public async Task Ignoring_twice_keeps_the_last_reason()
    {
        await IgnoreAsync("Later.");
        await IgnoreAsync("  It is meant so. ");
        Assert.That((await ReadAsync()).Ignored, Is.EqualTo(new Dictionary<string, string> { [_finding.Key] = "It is meant so." }));
    }

    [TestCase("")]
    [TestCase("   ")]
    public void Without_a_reason_nothing_is_ignored(string reason) =>
        Assert.That(Assert.ThrowsAsync<RuleViolation>(() => IgnoreAsync(reason))!.Message, Does.StartWith("Say in a few words why."));

    [Test]
    public void A_reason_has_a_length() =>
        Assert.ThrowsAsync<RuleViolation>(() => IgnoreAsync(new string('a', IgnoredFinding.ReasonLength + 1)));

    [Test]
    public async Task Nobody_ignores_findings_of_somebody_else()
    {
        var stranger = (await _desk.Studio.AddUserAsync()).Id;
        Assert.ThrowsAsync<NotFoundException>(() => Ignore.RunAsync(stranger, _desk.Resume, _finding.Key, "Mine."));
        await IgnoreAsync("Later.");
        await Ignore.UndoAsync(stranger, _desk.Resume, _finding.Key);
        Assert.That((await ReadAsync()).Ignored, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Erasing_the_resume_takes_the_decisions_along()
    {
        await IgnoreAsync("Later.");
        await _desk.Resumes.DeleteAsync(_desk.Owner, _desk.Resume);
        await _desk.Resumes.EraseAsync(_desk.Owner, _desk.Resume);
        await using var db = await _desk.Studio.OpenAsync();
        Assert.That(await db.IgnoredFindings.CountAsync(), Is.Zero);
    }

    private IgnoreFinding Ignore => _desk.Studio.Services.GetRequiredService<IgnoreFinding>();

    private Task IgnoreAsync(string reason) => Ignore.RunAsync(_desk.Owner, _desk.Resume, _finding.Key, reason);

    private Task<ResumeInsight> ReadAsync() => _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume);
}
