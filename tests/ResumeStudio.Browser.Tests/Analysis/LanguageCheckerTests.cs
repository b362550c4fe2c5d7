using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Analysis;

namespace ResumeStudio.Browser.Tests.Analysis;

/// <summary>Spelling and grammar, read on this machine.</summary>
public sealed class LanguageCheckerTests
{
    [Test]
    public async Task Slips_are_found_with_words_to_choose_from()
    {
        var found = await CheckAsync("en", "Mananged the the rollout in three regions", "Led two teams of engineers");
        Assert.That(found.Select(one => (one.Quote, one.IsSpelling)), Is.EqualTo(new[] { ("Mananged", true), ("the the", false) }));
        Assert.That(found[0].Suggestions, Does.Contain("Managed"));
        Assert.That(found[0].Message, Does.Not.Contain("`"));
    }

    [Test]
    public async Task Both_kinds_of_English_are_right_where_the_document_names_none()
    {
        const string British = "Organised the harbour programme", American = "Organized the harbor program";
        Assert.That((await CheckAsync("en", British, American)).Select(one => one.Quote), Is.Empty);
        Assert.That((await CheckAsync("en-US", British, American)).Select(one => one.Quote), Does.Contain("harbour").And.Not.Contain("harbor"));
    }

    [Test]
    public async Task Another_language_is_not_judged()
    {
        var document = Written("de", "Leitete die Werft mit vierzig Leuten");
        var report = ResumeAnalysis.Run(new(document, new(2026, 3, 1)) { Spelling = await Checker.CheckAsync(document) });
        Assert.That((report.Of("R-W9").Verdict, report.Of("R-W9").Note), Is.EqualTo((Verdict.NotApplicable, "The checker does not speak the language of the resume (de).")));
    }

    [Test]
    public async Task What_stands_behind_the_limit_is_not_read_and_the_report_says_so()
    {
        var line = string.Join(' ', Enumerable.Repeat("good work", ResumeLimits.TextLength / 10));
        var lines = Enumerable.Repeat(line, LanguageChecker.MostLetters / line.Length + 2).Append("Mananged it").ToArray();
        var findings = (await Checker.CheckAsync(Written("en", lines)))!;
        Assert.That(findings.Checker, Does.Contain("the first"));
        Assert.That(findings.Findings.Select(one => one.Quote), Does.Not.Contain("Mananged"));
    }

    [Test]
    public void Reports_name_the_version_that_is_installed()
    {
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "package.json")))!;
        Assert.That(package["dependencies"]!["harper.js"]!.GetValue<string>(), Is.EqualTo(LanguageChecker.Version));
    }

    private static LanguageChecker Checker => Studio.Server.Services.GetRequiredService<LanguageChecker>();

    private static async Task<IReadOnlyList<LanguageFinding>> CheckAsync(string language, params string[] lines) => (await Checker.CheckAsync(Written(language, lines)))!.Findings;

    private static ResumeDocument Written(string language, params string[] lines) => new()
    {
        Language = language,
        Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Harbour Works", Roles = [new() { Position = "Engineer", Highlights = [.. lines.Select(line => new Bullet { Text = line })] }] }] }],
    };
}
