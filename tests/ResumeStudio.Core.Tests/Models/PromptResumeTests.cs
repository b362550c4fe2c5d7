using System.Text.Json;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tests.Models;

/// <summary>What a model is told of a resume: the work, never who did it.</summary>
public sealed class PromptResumeTests
{
    [Test]
    public void Neither_name_nor_contact_nor_photo_nor_references_are_told([Values("engineer", "designer", "academic")] string person)
    {
        var document = ExamplePersons.Find(person).Create();
        document.Sections.Add(new() { Kind = SectionKind.References, Items = [new ReferenceItem { Name = "Ottilie Brandt", Position = "Head of Support", Email = "ottilie@example.com", Phone = "+49 40 5550199", Reference = "The calmest person I know." }] });
        var basics = document.Basics;
        basics.Photo = new(Guid.CreateVersion7(), 400, 400);
        (basics.Phone, basics.Location.Address, basics.Location.PostalCode) = ("+49 30 5550117", "Lindenweg 17", "10999");
        var told = Told(document);
        foreach (var secret in new[] { basics.Name, basics.Email, "5550117", "Lindenweg", "10999", "Ottilie", "Brandt", "5550199", "calmest", basics.Photo.MediaId.ToString(), "http" }.Concat(basics.Profiles.Select(profile => profile.Username)).Where(secret => secret.Length > 3))
            Assert.That(told, Does.Not.Contain(secret).IgnoreCase);
        Assert.That(told, Does.Contain(document.Sections.SelectMany(section => section.Items).OfType<WorkItem>().First().Roles[0].Position));
    }

    [TestCase("Mara Lindqvist led the rota", "[…] […] led the rota")]
    [TestCase("Lindqvist's team of 14", "[…]'s team of 14")]
    [TestCase("Write to mara@example.com or www.mara.example.com/cv", "Write to […] or […]")]
    [TestCase("Call 030 5550117 or +49 (30) 555-0117", "Call […] or […]")]
    [TestCase("Cut costs by 1 200 000 EUR from 2019-2021", "Cut costs by 1 200 000 EUR from 2019-2021")]
    [TestCase("Led tamarack planting", "Led tamarack planting")]
    [TestCase("Recommended by Ottilie", "Recommended by […]")]
    [TestCase("Built maralindqvist.dev and www.maralindqvist.dev/cv", "Built […] and […]")]
    [TestCase("Sources at github.com/tamarack, as on github.com", "Sources at […], as on github.com")]
    public void Texts_lose_what_tells_a_person_and_nothing_else(string text, string told)
    {
        var document = new ResumeDocument { Basics = new() { Name = "Mara Lindqvist", Phone = "+49 30 5550117", Url = "https://www.maralindqvist.dev/en/", Profiles = [new() { Url = "https://github.com/tamarack" }] }, Sections = [new() { Kind = SectionKind.References, Items = [new ReferenceItem { Name = "Ottilie Brandt" }] }] };
        Assert.That(Anonymity.Of(document).Scrub(text), Is.EqualTo(told));
    }

    [Test]
    public void What_is_hidden_stays_hidden()
    {
        var hidden = new WorkItem { Employer = "Secret Works", Hidden = true, Roles = [new() { Position = "Spy" }] };
        var open = new WorkItem { Employer = "Northwind Labs", Roles = [new() { Position = "Engineer", Highlights = [new() { Text = "Kept quiet", Hidden = true }, new() { Text = "Built a press" }] }] };
        var told = Told(new() { Sections = [new() { Kind = SectionKind.Work, Items = [hidden, open] }] });
        Assert.That((told.Contains("Secret"), told.Contains("Kept quiet"), told.Contains("Built a press")), Is.EqualTo((false, false, true)));
    }

    [Test]
    public void A_resume_of_forty_pages_is_told_as_far_as_a_question_may_cost()
    {
        var items = Enumerable.Range(0, 100).Select(number => (ResumeItem)new ProjectItem { Name = $"Project {number}", Description = new string('x', 1_000) });
        var told = PromptResume.Of(new() { Sections = [new() { Kind = SectionKind.Projects, Items = [.. items] }] });
        Assert.That(told.Entries, Has.Count.InRange(30, 40));
        Assert.That(told.Entries[0].Facts.Values, Does.Contain("Project 0"));
    }

    [Test]
    public void Letters_are_not_told() =>
        Assert.That(PromptResume.Of(new() { Sections = [new() { Kind = SectionKind.Letter, Items = [new LetterItem()] }] }).Entries, Is.Empty);

    private static string Told(ResumeDocument document) => JsonSerializer.Serialize(PromptResume.Of(document));
}
