using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Resumes.JsonResume;

/// <summary>The schema of the JSON Resume project itself, with formats checked, by its usual validator under Node.</summary>
public sealed class SchemaTests
{
    private static readonly int Seed = Random.Shared.Next();

    [Test]
    public async Task Exports_are_valid_json_resumes()
    {
        var generated = Enumerable.Range(0, 12).Select(number => DocumentGenerator.Generate(Seed + number, (DocumentSize)(number % 3)));
        var documents = generated.Concat(ExamplePersons.All.Select(person => person.Create())).Append(FullDocument.Create());
        Assert.That(await ErrorsIn(documents), Is.Empty, $"seed {Seed}");
    }

    [Test]
    public async Task Exports_of_odd_documents_are_valid_json_resumes()
    {
        var documents = Enumerable.Range(0, 200).Select(number => WithoutExtras(new WildDocument(new Random(Seed + number)).Create()));
        Assert.That(await ErrorsIn(documents), Is.Empty, $"seed {Seed}");
    }

    [Test]
    public async Task The_validator_finds_what_is_wrong() =>
        Assert.That(await Errors([new JsonObject { ["basics"] = new JsonObject { ["email"] = "none", ["url"] = "example.com" } }]), Has.Length.EqualTo(2));

    private static ResumeDocument WithoutExtras(ResumeDocument document)
    {
        var stored = JsonNode.Parse(DocumentJson.Write(document))!;
        Remove(stored);
        return DocumentJson.Read(stored.ToJsonString());
    }

    private static void Remove(JsonNode? node)
    {
        (node as JsonObject)?.Remove("extras");
        foreach (var child in node switch { JsonObject values => values.Select(pair => pair.Value), JsonArray entries => entries, _ => [] }) Remove(child);
    }

    private static Task<string[]> ErrorsIn(IEnumerable<ResumeDocument> documents) => Errors(documents.Select(JsonResumeExporter.Export));

    private static async Task<string[]> Errors(IEnumerable<JsonObject> resumes)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "eng", "jsonresume-schema.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var node = Process.Start(start)!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(new JsonArray([.. resumes]).ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
