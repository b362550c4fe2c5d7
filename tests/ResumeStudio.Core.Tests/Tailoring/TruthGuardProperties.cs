using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.Tests.Tailoring;

/// <summary>What holds for any resume and any number.</summary>
public sealed class TruthGuardProperties
{
    private static readonly string[] Words =
    [
        "Led", "cut", "deployment", "from", "to", "over", "more than", "about", "42", "1,200", "1.200", "3,5", "18k", "minutes", "%", "€", "€1.2M", "million", "a month", "per year", "sixty", "and", "five", "half", "doubled",
        "Northwind Labs", "Harbour & Finch", "University of Leeds", "SAP", "Kubernetes", "machine learning", "Go", "senior engineer", "Director", "MSc in Physics", "since March 2022", "05/2019", "2014 – present", "2016", "teams", ",", ".", ";", ":", "!", "bei Kunden", "Stationsleiter", "vier", "Mio. €", "deux cents", "años", "ａｂ４", "C++", "B2B",
    ];

    private static readonly HashSet<int> Known = [60, 42, 6, 18_000, 2019, 8, 2022, 2];

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property What_is_copied_from_an_item_is_never_stopped_for_that_item() => Prop.ForAll(
        Gen.Elements(Words).ArrayOf(12).Zip(Gen.Elements("en", "de", "fr", "es")).ToArbitrary(),
        made => Stopped(Role("Engineer", string.Join(' ', made.Item1)), made.Item2, string.Join(' ', made.Item1)).Length == 0);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property A_figure_that_stands_nowhere_is_always_stopped() => Prop.ForAll(
        Gen.Choose(2, 5_000_000).Where(number => !Known.Contains(number)).Zip(Gen.Elements("{0} services", "{0:N0} services", "{0} minutes", "{0} %", "€{0}", "{0:N0} €", "{0}k merchants", "{0}", "over {0} services", "{0}-minute deployment", "({0})")).ToArbitrary(),
        made => Stopped(Role("Engineer", "Cut the deployment of 60 services from 42 minutes to 6 minutes for 18,000 merchants."), "en", $"Cut the deployment: {string.Format(CultureInfo.InvariantCulture, made.Item2, made.Item1)} for merchants.").Length > 0);

    private static Role Role(string position, string bullet) => new() { Position = position, Dates = new(new PartialDate(2019, 8), new PartialDate(2022, 2)), Highlights = [new() { Text = bullet }] };

    private static string[] Stopped(Role role, string language, string text)
    {
        var resume = new ResumeDocument { Language = language, Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Meridian Pay", Roles = [role] }] }] };
        var report = TruthGuard.Check(FactLedger.Of(resume), text, language, DocumentParts.Address(role.Id));
        return [.. report.Sentences.SelectMany(sentence => sentence.Claims).Where(claim => !claim.IsProven).Select(claim => claim.Text)];
    }
}
