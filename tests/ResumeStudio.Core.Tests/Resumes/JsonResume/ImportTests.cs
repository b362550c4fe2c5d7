using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume;

namespace ResumeStudio.Core.Tests.Resumes.JsonResume;

public sealed class ImportTests
{
    [TestCase("""{"startDate":"2012"}""", "2012", null, true, TestName = "A start without an end goes on")]
    [TestCase("""{"startDate":"2012","endDate":"2014-03"}""", "2012", "2014-03", false, TestName = "A start and an end are read")]
    [TestCase("""{"startDate":"2012","endDate":null}""", "2012", null, true, TestName = "An end that is null goes on")]
    [TestCase("""{"startDate":"2012","endDate":"Present"}""", "2012", null, true, TestName = "An end that says present goes on")]
    [TestCase("""{"startDate":"2012","endDate":"Summer 2014"}""", "2012", null, false, TestName = "An end that cannot be read is unknown")]
    [TestCase("""{"startDate":2012,"endDate":"2014-03-01T00:00:00Z"}""", "2012", "2014-03-01", false, TestName = "Numbers and times are read as dates")]
    [TestCase("""{}""", null, null, false, TestName = "No date is no date")]
    public void Dates(string entry, string? start, string? end, bool ongoing)
    {
        var dates = Work(Import($$"""{"work":[{{entry}}]}""").Document).Roles.Single().Dates;
        Assert.That((dates.Start?.ToString(), dates.End?.ToString(), dates.Ongoing), Is.EqualTo((start, end, ongoing)));
    }

    [Test]
    public void A_date_that_cannot_be_read_is_reported_and_kept()
    {
        var result = Import("""{"work":[{"startDate":"Summer 2012"}]}""");
        Assert.That(result.Remarks.Single(), Is.EqualTo(new ImportRemark("work[0].startDate", ImportOutcome.NotUnderstood, result.Remarks[0].Words, "Summer 2012")));
        Assert.That(Work(result.Document).Roles[0].Extras!["startDate"]!.GetValue<string>(), Is.EqualTo("Summer 2012"));
    }

    [Test]
    public void A_date_that_was_filled_in_since_replaces_the_one_that_could_not_be_read()
    {
        var document = Import("""{"work":[{"startDate":"Summer 2012"}]}""").Document;
        Work(document).Roles[0].Dates = new(new(2012, 7), new(2013));
        var entry = JsonResumeExporter.Export(document)["work"]![0]!;
        Assert.That((entry["startDate"]!.GetValue<string>(), entry["endDate"]!.GetValue<string>()), Is.EqualTo(("2012-07", "2013")));
    }

    [Test]
    public void An_unknown_key_is_reported_and_kept()
    {
        var result = Import("""{"skills":[{"name":"C#","years":12}]}""");
        Assert.That(result.Remarks.Select(remark => (remark.Path, remark.Outcome, remark.Value)), Is.EqualTo(new[] { ("skills[0].years", ImportOutcome.Kept, "12") }));
    }

    [Test]
    public void Fields_that_only_we_know_are_read_from_keys_of_the_same_name()
    {
        var item = (EducationItem)Import("""{"education":[{"institution":"Wexholm","location":"Wexholm"}]}""").Document.Sections.Single().Items.Single();
        Assert.That(item.Location, Is.EqualTo("Wexholm"));
    }

    [Test]
    public void The_summary_becomes_the_first_section() =>
        Assert.That(Import("""{"skills":[{}],"basics":{"summary":"Hello"}}""").Document.Sections.Select(section => section.Kind), Is.EqualTo(new[] { SectionKind.Summary, SectionKind.Skills }));

    [Test]
    public void Roles_of_one_employer_stand_as_entries_of_their_own_and_come_back_as_one()
    {
        var employer = new WorkItem { Employer = "Northwind", Roles = [new() { Position = "Lead" }, new() { Position = "Hidden", Hidden = true }, new() { Position = "Engineer" }] };
        var exported = JsonResumeExporter.Export(new() { Sections = [new() { Kind = SectionKind.Work, Items = [employer] }] });
        Assert.That(exported["work"]!.AsArray().Select(entry => (entry!["name"]!.GetValue<string>(), entry["position"]!.GetValue<string>())), Is.EqualTo(new[] { ("Northwind", "Lead"), ("Northwind", "Engineer") }));
        Assert.That(Work(Import(exported.ToJsonString()).Document).Roles.Select(role => role.Position), Is.EqualTo(new[] { "Lead", "Hidden", "Engineer" }));
    }

    [Test]
    public void Hidden_entries_stay_out_of_the_standard_keys()
    {
        var section = new Section { Kind = SectionKind.Skills, Items = [new SkillItem { Name = "C#" }, new SkillItem { Name = "Secret", Hidden = true }] };
        Assert.That(JsonResumeExporter.Export(new() { Sections = [section] })["skills"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_web_address_without_a_scheme_gets_one_in_the_standard_key_and_stays_as_typed()
    {
        var exported = JsonResumeExporter.Export(new() { Basics = new() { Url = "example.com/mara" } });
        Assert.That(exported["basics"]!["url"]!.GetValue<string>(), Is.EqualTo("https://example.com/mara"));
        Assert.That(Import(exported.ToJsonString()).Document.Basics.Url, Is.EqualTo("example.com/mara"));
    }

    [Test]
    public void What_another_program_changed_in_the_standard_keys_wins()
    {
        var exported = JsonResumeExporter.Export(new() { Basics = new() { Url = "example.com/mara" }, Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Old", Roles = [new() { Dates = new(new(2012)) }] }] }] });
        exported["basics"]!["url"] = "https://new.example.com";
        exported["work"]![0]!["name"] = "New";
        exported["work"]![0]!["endDate"] = "2014";
        exported["work"]!.AsArray().Add(new JsonObject { ["name"] = "Added" });
        var document = Import(exported.ToJsonString()).Document;
        Assert.That((document.Basics.Url, Work(document).Employer, Work(document).Roles[0].Dates.End, document.Sections.Single().Items.Count), Is.EqualTo(("https://new.example.com", "New", new PartialDate(2014), 2)));
    }

    [Test]
    public void Two_parts_with_one_id_get_different_ones()
    {
        var exported = JsonResumeExporter.Export(new() { Sections = [new() { Kind = SectionKind.Skills, Items = [new SkillItem { Name = "C#" }] }] });
        exported["skills"]!.AsArray().Add(exported["skills"]![0]!.DeepClone());
        Assert.That(Import(exported.ToJsonString()).Document.Sections.Single().Items.Select(item => item.Id), Is.Unique);
    }

    private static WorkItem Work(ResumeDocument document) => (WorkItem)document.Sections.Single(section => section.Kind is SectionKind.Work).Items[0];

    private static ImportResult Import(string json) => JsonResumeImporter.Import(json);
}
