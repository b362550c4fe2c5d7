using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Sharing;

public sealed class PublicDocumentTests
{
    private static readonly (ContactDetails Detail, string Text)[] Details =
    [
        (ContactDetails.Email, "mara@example.com"), (ContactDetails.Phone, "+49 30 5550117"), (ContactDetails.Street, "Hafenweg 7"), (ContactDetails.Street, "10115"),
        (ContactDetails.City, "Berlin"), (ContactDetails.Website, "mara.example.com/site"), (ContactDetails.Profiles, "maralind"), (ContactDetails.References, "Referee"),
    ];

    [TestCaseSource(nameof(Details))]
    public void A_detail_is_there_only_when_it_is_shown((ContactDetails Detail, string Text) detail)
    {
        Assert.That(DocumentJson.Write(PublicDocument.Of(Document(), detail.Detail)), Does.Contain(detail.Text));
        Assert.That(DocumentJson.Write(PublicDocument.Of(Document(), ~detail.Detail)), Does.Not.Contain(detail.Text));
    }

    [Test]
    public void Hidden_parts_letters_and_kept_keys_are_taken_out()
    {
        var text = DocumentJson.Write(PublicDocument.Of(Document(), (ContactDetails)255));
        foreach (var secret in new[] { "Hidden section", "Hidden item", "Hidden role", "Hidden line", "Dear Sir", "kept-key", "pictures.example.com", "hidden-profile" }) Assert.That(text, Does.Not.Contain(secret));
    }

    [Test]
    public void The_document_itself_stays_as_it_is()
    {
        var document = Document();
        var before = DocumentJson.Write(document);
        PublicDocument.Of(document, ContactDetails.None);
        Assert.That(DocumentJson.Write(document), Is.EqualTo(before));
    }

    [Test]
    public void A_new_link_shows_nothing_with_which_a_stranger_could_write_or_call()
    {
        var text = DocumentJson.Write(PublicDocument.Of(Document(), ContactDetails.Cautious));
        foreach (var secret in new[] { "mara@example.com", "5550117", "Hafenweg", "Referee" }) Assert.That(text, Does.Not.Contain(secret));
    }

    private static ResumeDocument Document()
    {
        var document = new ResumeDocument
        {
            Basics = new()
            {
                Name = "Mara Lindqvist",
                Email = "mara@example.com",
                Phone = "+49 30 5550117",
                Url = "https://mara.example.com/site",
                ImageUrl = "https://pictures.example.com/m.jpg",
                Photo = new(Guid.CreateVersion7(), 400, 400),
                Extras = new JsonObject { ["kept-key"] = 1 },
                Location = new() { Address = "Hafenweg 7", PostalCode = "10115", City = "Berlin" },
                Profiles = [new() { Network = "Git", Username = "maralind" }, new() { Network = "Git", Username = "hidden-profile", Hidden = true }],
            },
        };
        document.Sections.Add(new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Hidden item", Hidden = true }, new WorkItem { Employer = "Tidewater", Roles = [new() { Position = "Hidden role", Hidden = true }, new() { Highlights = [new() { Text = "Hidden line", Hidden = true }] }] }] });
        document.Sections.Add(new() { Kind = SectionKind.Skills, Title = "Hidden section", Hidden = true, Items = [new SkillItem { Name = "Go" }] });
        document.Sections.Add(new() { Kind = SectionKind.References, Items = [new ReferenceItem { Name = "Referee", Email = "referee@example.com" }] });
        document.Sections.Add(new() { Kind = SectionKind.Letter, Items = [new LetterItem { Body = "Dear Sir" }] });
        return document;
    }
}
