using ResumeStudio.Core.Analysis.Opinions;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;

namespace ResumeStudio.Core.Tests.Analysis.Opinions;

/// <summary>What of a model's opinion is shown, and what is taken out.</summary>
public sealed class OpinionCheckTests
{
    private const string Quote = "Mentor three engineers";

    private static ResumeDocument Resume { get; } = ExamplePersons.Find("engineer").Create();

    [Test]
    public void A_point_with_words_of_the_resume_stays_and_knows_its_field()
    {
        var point = Of(new("People are part of the story.", Quote)).Strengths.Single();
        Assert.That((point.Text, point.Quote), Is.EqualTo(("People are part of the story.", Quote)));
        Assert.That(point.Address, Does.EndWith(".text"));
    }

    [Test]
    public void Words_of_a_field_without_an_address_of_its_own_are_known_too() =>
        Assert.That(Of(new("A clear employer.", "Northwind Labs")).Strengths.Single().Address, Is.Empty);

    [TestCase("from 42 minutes to **6 minutes** for 60 services")]
    [TestCase("from 42 minutes to 6 minutes for 60 services")]
    public void Bold_words_are_quoted_with_or_without_their_marks(string quote) =>
        Assert.That(Of(new("A number with its base.", quote)).Strengths.Single().Quote, Is.EqualTo("from 42 minutes to 6 minutes for 60 services"));

    [TestCase("People are part of the story.", "Mentored four engineers", TestName = "A quote that nobody wrote")]
    [TestCase("People are part of the story.", "mentor three engineers", TestName = "A quote with other letters")]
    [TestCase("People are part of the story.", "", TestName = "No quote")]
    [TestCase("You led 917 people.", Quote, TestName = "A number that nobody wrote")]
    [TestCase("Say that you used Salesforce.", Quote, TestName = "Advice to add a tool")]
    [TestCase("Your time at Contoso shows.", Quote, TestName = "An employer that nobody named")]
    [TestCase("More at https://evil.example.com now.", Quote, TestName = "A link")]
    [TestCase("Write to me@example.com.", Quote, TestName = "An address")]
    [TestCase("", Quote, TestName = "No text")]
    [TestCase("One line.\u0007", Quote, TestName = "A control character")]
    public void What_cannot_be_checked_goes(string text, string quote)
    {
        var opinion = Of(new(text, quote));
        Assert.That((opinion.IsEmpty, opinion.Dropped), Is.EqualTo((true, 1)));
    }

    [Test]
    public void Long_and_many_points_are_bounded()
    {
        var many = Enumerable.Range(0, 40).Select(at => new OpinionDraftPoint(new string('a', at + 1), Quote)).Append(new(new string('a', OpinionCheck.Length + 1), Quote)).ToList();
        var opinion = OpinionCheck.Of(new(many, []), Resume);
        Assert.That((opinion.Strengths.Count, opinion.Dropped), Is.EqualTo((OpinionCheck.MostPoints, many.Count - OpinionCheck.MostPoints)));
    }

    [Test]
    public void The_name_and_contact_details_can_not_be_quoted() => Assert.That(Of(new("A name.", Resume.Basics.Name)).IsEmpty, Is.True);

    private static Opinion Of(OpinionDraftPoint point) => OpinionCheck.Of(new([point], []), Resume);
}
