using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class DocumentUpgradesTests
{
    [Test]
    public void The_current_schema_is_left_alone()
    {
        var stored = JsonNode.Parse("""{"schema":1,"language":"de"}""")!.AsObject();
        Assert.That(DocumentUpgrades.Apply(stored), Is.SameAs(stored));
    }

    [Test]
    public void Steps_lift_a_document_one_schema_at_a_time()
    {
        var steps = new Dictionary<int, Func<JsonObject, JsonObject>>
        {
            [7] = stored => With(stored, "first", "1"),
            [8] = stored => With(stored, "second", "2"),
        };
        var lifted = DocumentUpgrades.Apply(new JsonObject { ["schema"] = 7 }, steps, 9);
        Assert.That(lifted.ToJsonString(), Is.EqualTo("""{"schema":9,"first":"1","second":"2"}"""));
    }

    [TestCase("""{"schema":2}""", "newer version")]
    [TestCase("""{"schema":0}""", "Schema 0")]
    [TestCase("""{"language":"en"}""", "names no schema")]
    [TestCase("""{"schema":"one"}""", "names no schema")]
    [TestCase("""{"schema":1.5}""", "names no schema")]
    [TestCase("[]", "JSON object")]
    [TestCase("null", "JSON object")]
    public void A_document_that_cannot_be_read_says_why(string stored, string words) =>
        Assert.That(() => DocumentJson.Read(stored), Throws.TypeOf<JsonException>().With.Message.Contains(words));

    [Test]
    public void A_half_written_document_is_refused() => Assert.That(() => DocumentJson.Read("""{"schema":1,"bas"""), Throws.InstanceOf<JsonException>());

    private static JsonObject With(JsonObject stored, string key, string value)
    {
        stored[key] = value;
        return stored;
    }
}
