using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Resumes.JsonResume;

public sealed class RoundTripTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Test]
    public void Any_json_resume_comes_back_as_it_was() => Prop.ForAll(Seeds, seed =>
    {
        var original = new WildJson(new Random(seed)).Resume();
        var exported = WildJson.WithoutOwn(ExportAgain(original));
        return JsonNode.DeepEquals(exported, original).Label($"seed {seed}\nin:  {original.ToJsonString()}\nout: {exported!.ToJsonString()}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Test]
    public void Any_document_comes_back_as_it_was() => Prop.ForAll(Seeds, seed =>
    {
        var document = new WildDocument(new Random(seed)).Create();
        return Same(document, ImportAgain(document)).Label($"seed {seed}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Test]
    public void Any_imported_document_survives_another_round() => Prop.ForAll(Seeds, seed =>
    {
        var document = JsonResumeImporter.Import(new WildJson(new Random(seed)).Resume().ToJsonString()).Document;
        return Same(document, ImportAgain(document)).Label($"seed {seed}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Test]
    public void Examples_come_back_as_they_were([Values("engineer", "academic", "designer")] string id)
    {
        var document = ExamplePersons.Find(id).Create();
        Assert.That(Json(ImportAgain(document)), Is.EqualTo(Json(document)));
    }

    [Test]
    public void The_full_document_comes_back_without_a_remark()
    {
        var result = JsonResumeImporter.Import(JsonResumeExporter.Export(FullDocument.Create()).ToJsonString());
        Assert.That(result.Remarks, Is.Empty);
        Assert.That(Json(result.Document), Is.EqualTo(Json(FullDocument.Create())));
    }

    [Test]
    public void Every_leaf_stands_in_the_export()
    {
        var exported = JsonResumeExporter.Export(FullDocument.Create()).ToJsonString(DocumentJson.Options);
        Assert.That(Leaves.Of(FullDocument.Create()).Where(leaf => leaf.Values.Any(value => !exported.Contains($"\"{value}\"", StringComparison.Ordinal))), Is.Empty);
    }

    private static bool Same(ResumeDocument one, ResumeDocument other) => JsonNode.DeepEquals(JsonNode.Parse(Json(one)), JsonNode.Parse(Json(other)));

    private static string Json(ResumeDocument document) => DocumentJson.Write(document);

    private static ResumeDocument ImportAgain(ResumeDocument document) => JsonResumeImporter.Import(JsonResumeExporter.Export(document).ToJsonString()).Document;

    private static JsonObject ExportAgain(JsonObject resume) => JsonResumeExporter.Export(JsonResumeImporter.Import(resume.ToJsonString()).Document);
}
