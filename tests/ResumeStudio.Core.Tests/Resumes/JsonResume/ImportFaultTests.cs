using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Resumes.JsonResume;

public sealed class ImportFaultTests
{
    [TestCase("", "not JSON")]
    [TestCase("%PDF-1.4", "not JSON")]
    [TestCase("""{"basics":""", "not JSON")]
    [TestCase("""{"basics":{},}""", "not JSON")]
    [TestCase("[]", "not a resume")]
    [TestCase("null", "not a resume")]
    [TestCase("42", "not a resume")]
    [TestCase("\"text\"", "not a resume")]
    public void What_is_no_resume_is_refused_in_words(string text, string words) =>
        Assert.That(() => JsonResumeImporter.Import(text), Throws.TypeOf<RuleViolation>().With.Message.Contains(words));

    [Test]
    public void Fifty_megabytes_are_refused_before_they_are_read() =>
        Assert.That(() => JsonResumeImporter.Import(new string(' ', 50 * 1024 * 1024)), Throws.TypeOf<RuleViolation>().With.Message.Contains("10 MB"));

    [Test]
    public void Size_is_counted_in_bytes() =>
        Assert.That(() => JsonResumeImporter.Import("\"" + new string('日', ResumeLimits.UploadBytes / 2) + "\""), Throws.TypeOf<RuleViolation>().With.Message.Contains("10 MB"));

    [Test]
    public void Nesting_without_end_is_refused() =>
        Assert.That(() => JsonResumeImporter.Import("{\"a\":" + new string('[', 5000) + new string(']', 5000) + "}"), Throws.TypeOf<RuleViolation>().With.Message.Contains("levels deep"));

    [TestCase("{\"a\":@}", 50, "a")]
    [TestCase("{\"basics\":@}", 50, "basics")]
    [TestCase("{\"basics\":{\"odd\":@}}", 49, "basics.odd")]
    [TestCase("{\"basics\":{\"label\":@}}", 49, "basics.label")]
    [TestCase("{\"basics\":{\"location\":@}}", 49, "basics.location")]
    [TestCase("{\"work\":[{\"x-resumestudio\":{\"odd\":@}}]}", 47, "work[0].x-resumestudio.odd")]
    [TestCase("{\"work\":[{\"x-resumestudio\":{\"extras\":{\"odd\":@}}}]}", 46, "work[0].x-resumestudio.extras.odd")]
    [TestCase("{\"skills\":[@,{\"name\":\"C\"}]}", 48, "skills[0]")]
    public void A_deeply_nested_value_is_left_out_and_the_rest_can_be_stored(string file, int levels, string path)
    {
        // The file as a whole has 50 levels, an object at its root included.
        var deep = new string('[', levels - 1) + new string(']', levels - 1);
        var result = JsonResumeImporter.Import(file.Replace("@", deep, StringComparison.Ordinal));
        Assert.That(result.Remarks.Select(remark => (remark.Path, remark.Outcome)), Is.EqualTo(new[] { (path, ImportOutcome.LeftOut) }));
        Assert.That(DocumentJson.Copy(result.Document).Extras, Is.Null);
    }

    [TestCase(50)]
    [TestCase(64)]
    [TestCase(98)]
    public void What_could_not_be_stored_is_refused_before_it_is_read(int levels) =>
        Assert.That(() => JsonResumeImporter.Import("{\"a\":1,\"a\":" + new string('[', levels + 1) + new string(']', levels + 1) + "}"), Throws.TypeOf<RuleViolation>().With.Message.Contains("50 levels deep"));

    [Test]
    public void Ten_thousand_entries_are_cut_to_500_and_reported()
    {
        var entries = new JsonArray([.. Enumerable.Range(0, 10_000).Select(number => new JsonObject { ["name"] = $"Skill {number}" })]);
        var result = JsonResumeImporter.Import(new JsonObject { ["skills"] = entries }.ToJsonString());
        Assert.That(result.Document.Sections.Single().Items, Has.Count.EqualTo(500));
        Assert.That(result.Remarks.Single().Path, Is.EqualTo("skills[500…9999]"));
    }

    [Test]
    public void A_text_that_is_too_long_is_cut_and_reported_at_its_place()
    {
        var result = JsonResumeImporter.Import(new JsonObject { ["work"] = new JsonArray(new JsonObject { ["position"] = new string('x', 301), ["highlights"] = new JsonArray("short", new string('y', 5001)) }) }.ToJsonString());
        Assert.That(result.Remarks.Select(remark => (remark.Path, remark.Outcome)), Is.EquivalentTo(new[] { ("work[0].position", ImportOutcome.LeftOut), ("work[0].highlights[1]", ImportOutcome.LeftOut) }));
        Assert.That(DocumentLimits.Check(result.Document), Is.Empty);
    }

    [Test]
    public void The_last_of_two_equal_keys_is_taken_and_the_other_reported()
    {
        var result = JsonResumeImporter.Import("""{"basics":{"name":"First","name":"Last"}}""");
        Assert.That((result.Document.Basics.Name, result.Remarks.Single().Path, result.Remarks.Single().Value), Is.EqualTo(("Last", "basics.name", "\"First\"")));
    }

    [Test]
    public void Escaped_nul_and_half_characters_become_the_replacement_character() => Replaced("""{"basics":{"name":"a\u0000b\ud800c\\ud800"}}""");

    [Test]
    public void Half_characters_in_the_text_itself_become_the_replacement_character() => Replaced("{\"basics\":{\"name\":\"a\\u0000b" + '\ud800' + "c\\\\ud800\"}}");

    [Test]
    public void A_whole_pair_of_escapes_stays() => Assert.That(JsonResumeImporter.Import("""{"basics":{"name":"\ud83d\ude00"}}""").Document.Basics.Name, Is.EqualTo("😀"));

    [Test]
    public void A_byte_order_mark_is_no_fault() => Assert.That(JsonResumeImporter.Import("\ufeff{}").Remarks, Is.Empty);

    [Test]
    public void Extras_that_would_not_fit_are_left_out_and_reported()
    {
        var result = JsonResumeImporter.Import(new JsonObject { ["basics"] = new JsonObject { ["name"] = "Mara" }, ["attachment"] = new string('x', 2_000_000) }.ToJsonString());
        Assert.That((result.Document.Extras, result.Remarks[^1].Outcome, result.Remarks[^1].Value), Is.EqualTo(((JsonObject?)null, ImportOutcome.LeftOut, "attachment")));
    }

    [Test]
    public void More_text_than_a_resume_can_hold_is_refused()
    {
        var entries = new JsonArray([.. Enumerable.Range(0, 400).Select(_ => new JsonObject { ["summary"] = new string('x', 5000) })]);
        Assert.That(() => JsonResumeImporter.Import(new JsonObject { ["projects"] = entries.DeepClone(), ["volunteer"] = entries }.ToJsonString()), Throws.TypeOf<RuleViolation>().With.Message.Contains("1 MB"));
    }

    [Test]
    public void A_million_remarks_are_counted_not_listed()
    {
        var result = JsonResumeImporter.Import("{" + string.Join(',', Enumerable.Range(0, 2000).Select(number => $"\"key{number}\":1")) + "}");
        Assert.That((result.Remarks.Count, result.Remarks[^1].Words), Is.EqualTo((501, "1,500 more remarks are not listed.")));
    }

    [Test]
    public void Spoiled_exports_never_throw() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var exported = JsonResumeExporter.Export(random.Next(2) == 0 ? new WildDocument(random).Create() : DocumentGenerator.Generate(seed, DocumentSize.OnePage));
        for (var spoiled = 0; spoiled < 8; spoiled++) Spoil(exported, random);
        var document = JsonResumeImporter.Import(exported.ToJsonString()).Document;
        return DocumentLimits.Check(DocumentJson.Copy(document)).Count == 0 && document.Sections.All(section => section.DisplayTitle is not null && section.Items.All(item => item.Heading is not null && (item as WorkItem)?.Roles.Contains(null!) != true));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

    private static void Replaced(string json)
    {
        var result = JsonResumeImporter.Import(json);
        Assert.That((result.Document.Basics.Name, result.Remarks.Single().Path), Is.EqualTo(("a\ufffdb\ufffdc\\ud800", "$")));
    }

    // Replaces one value anywhere in the tree, our own keys included.
    private static void Spoil(JsonObject root, Random random)
    {
        var places = Containers(root).ToList();
        var junk = new WildJson(random).Junk();
        switch (places[random.Next(places.Count)])
        {
            case JsonObject { Count: > 0 } values: values[values.ElementAt(random.Next(values.Count)).Key] = junk; break;
            case JsonArray { Count: > 0 } entries: entries[random.Next(entries.Count)] = junk; break;
        }
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node) => node switch
    {
        JsonObject values => values.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Containers).Prepend(node),
        JsonArray entries => entries.OfType<JsonNode>().SelectMany(Containers).Prepend(node),
        _ => [],
    };
}
