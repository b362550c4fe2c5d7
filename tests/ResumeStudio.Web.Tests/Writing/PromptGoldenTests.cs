using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Models;

namespace ResumeStudio.Web.Tests.Writing;

/// <summary>
/// Each prompt as it was approved, in a file of its version. A changed prompt fails here until it has a new version and a new file,
/// so that an answer can always be traced to the words that asked for it.
/// </summary>
public sealed class PromptGoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ResumeStudio.Web.Tests", "Writing", "Golden");

    [Test]
    public void Every_prompt_says_what_it_said_when_its_version_was_approved([ValueSource(typeof(PromptFiles), nameof(PromptFiles.Names))] string name)
    {
        var prompt = PromptFiles.Get(name);
        var file = Path.Combine(Folder, $"{name}.{prompt.Version}.txt");
        var text = $"{prompt.Purpose} | {prompt.Credits} credits | {prompt.MostTokens} tokens\n\n{prompt.Text}\n";
        if (Environment.GetEnvironmentVariable("APPROVE_PROMPTS") is not null && !File.Exists(file)) File.WriteAllText(file, text);
        Assert.That(File.Exists(file), Is.True, $"Version {prompt.Version} of {name} is not approved: read it, then run this test with APPROVE_PROMPTS=1.");
        Assert.That(text, Is.EqualTo(File.ReadAllText(file)));
    }

    [Test]
    public void A_question_is_our_words_and_then_data_apart()
    {
        var role = new Role { Position = "Ward nurse", Highlights = [new() { Text = "Ran the night rota" }] };
        var document = new ResumeDocument { Basics = new() { Name = "Mara Lindqvist", Headline = "Nurse" }, Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "North Clinic", Roles = [role] }] }] };
        var request = ModelRequest.Of(Guid.Empty, PromptFiles.Get("write-summary"), PromptResume.Of(document), ("language", "English"));
        Assert.That(request.Instructions, Does.EndWith(PromptData.Warning).And.Not.Contain("{{").And.Not.Contain("North Clinic"));
        Assert.That(request.Question, Does.StartWith("<data>\n{").And.EndsWith("}\n</data>").And.Contains("North Clinic").And.Not.Contain("Lindqvist"));
    }
}
