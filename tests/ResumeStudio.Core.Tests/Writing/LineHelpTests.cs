using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Writing;

namespace ResumeStudio.Core.Tests.Writing;

/// <summary>What rules alone propose: nothing that the line does not say.</summary>
public sealed class LineHelpTests
{
    [TestCase("Responsible for the on-call rota", "en", false, "Led the on-call rota")]
    [TestCase("Responsible for the on-call rota", "en", true, "Lead the on-call rota")]
    [TestCase("Responsible for managing **12** nurses", "en", false, "Managed **12** nurses")]
    [TestCase("Verantwortlich für die Schichtplanung", "de", false, "Leitete die Schichtplanung")]
    public void A_duty_becomes_an_action_of_the_same_sense(string line, string language, bool ongoing, string proposed) =>
        Assert.That(Texts(line, language, ongoing, ProposalKind.Verb), Does.Contain(proposed));

    [TestCase("Successfully migrated the very old billing system in order to cut 3 licences", "en", "Migrated the old billing system to cut 3 licences")]
    [TestCase("Cleaned 4 machines as needed.", "en", "Cleaned 4 machines.")]
    [TestCase("Erfolgreich 3 Filialen eröffnet", "de", "3 Filialen eröffnet")]
    public void Fillers_go_and_every_other_word_stays(string line, string language, string proposed) =>
        Assert.That(Texts(line, language, false, ProposalKind.Shorter), Is.EqualTo(new[] { proposed }));

    [TestCase("Built various tools for 3 teams")]
    [TestCase("Led 14 nurses")]
    public void What_only_the_person_can_say_is_left_alone(string line) =>
        Assert.That(Texts(line, "en", false, ProposalKind.Shorter), Is.Empty);

    [Test]
    public void A_line_without_a_number_is_asked_for_one_and_gets_a_blank()
    {
        var proposal = LineHelp.Of("Led the night shift.", "en", ongoing: false).Single(proposal => proposal.Kind is ProposalKind.Number);
        Assert.That((proposal.Text, proposal.HasBlank), Is.EqualTo(("Led the night shift ([number?])", true)));
        Assert.That(proposal.Why, Does.StartWith("How many people"));
    }

    [TestCase("Led 14 nurses")]
    [TestCase("Led a team of [number?]")]
    public void A_line_with_a_number_or_a_blank_is_not_asked_again(string line) =>
        Assert.That(Texts(line, "en", false, ProposalKind.Number), Is.Empty);

    [TestCase("", "en")]
    [TestCase("   ", "en")]
    [TestCase("Odpowiedzialny za zmianę", "pl")]
    public void Nothing_is_proposed_where_rules_know_nothing(string line, string language) =>
        Assert.That(LineHelp.Of(line, language, ongoing: false), Is.Empty);

    [Test]
    public void A_line_is_found_with_what_it_is_about()
    {
        var role = new Role { Position = "Nurse", Dates = new(null, null, Ongoing: true), Highlights = [new() { Text = "Led 14 nurses" }] };
        var document = new ResumeDocument { Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "North Clinic", Roles = [role] }] }] };
        Assert.That(LinePlace.Find(document, role.Highlights[0].Id), Is.EqualTo(new LinePlace(role.Highlights[0], role.Id.ToString("D"), Ongoing: true)));
        Assert.That(LinePlace.Find(document, Guid.CreateVersion7()), Is.Null);
    }

    [Test]
    public void Skills_are_those_that_a_line_says_and_the_section_does_not()
    {
        var document = new ResumeDocument
        {
            Sections =
            [
                new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Northwind", Roles = [new() { Position = "Engineer", Highlights = [new() { Text = "Moved 12 services to Docker and Terraform" }, new() { Text = "Ran wound care for two wards" }] }] }] },
                new() { Kind = SectionKind.Skills, Items = [new SkillItem { Name = "Tools", Keywords = ["Terraform"] }] },
            ],
        };
        var help = SkillHelp.Of(document);
        Assert.That(help.ByRules(), Is.EqualTo(new[] { new SkillIdea("Docker", "Moved 12 services to Docker and Terraform") }));
        Assert.That(help.Proven(["wound care", "Kubernetes", "terraform", "Wound Care", "", "12 services to Docker and Terraform and everything else in a long long name"]).Select(idea => idea.Name), Is.EqualTo(new[] { "wound care" }));
    }

    [TestCase("“Led 14 nurses.”", "Led 14 nurses.")]
    [TestCase("- Led 14 nurses.\n\nI kept all facts.", "Led 14 nurses.")]
    [TestCase("```\nLed 14 nurses.\n```", "Led 14 nurses.")]
    [TestCase("", "")]
    public void What_a_model_puts_around_a_line_goes(string answer, string line) =>
        Assert.That(WrittenText.Of(answer), Is.EqualTo(line));

    private static IEnumerable<string> Texts(string line, string language, bool ongoing, ProposalKind kind) =>
        LineHelp.Of(line, language, ongoing).Where(proposal => proposal.Kind == kind).Select(proposal => proposal.Text);
}
