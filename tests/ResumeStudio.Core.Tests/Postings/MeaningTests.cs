using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes.Examples;

namespace ResumeStudio.Core.Tests.Postings;

/// <summary>What is compared by meaning, and how near it is.</summary>
public sealed class MeaningTests
{
    [Test]
    public void Each_requirement_counts_with_its_nearest_line() =>
        Assert.That(MeaningScore.Of([[1, 0], [0, 1]], [[2, 0], [1, 1]]), Is.EqualTo(85));

    [TestCase(new float[] { -1, 0 }, 0)]
    [TestCase(new float[] { 0, 0 }, 0)]
    [TestCase(new float[] { 3, 0 }, 100)]
    public void Opposite_and_empty_vectors_are_far_and_length_does_not_matter(float[] line, int score) => Assert.That(MeaningScore.Of([[1, 0]], [line]), Is.EqualTo(score));

    [Test]
    public void Nothing_is_near_nothing() => Assert.That((MeaningScore.Of([], [[1]]), MeaningScore.Of([[1]], [])), Is.EqualTo((0, 0)));

    [Test]
    public void Neither_name_nor_contact_details_are_among_the_texts()
    {
        var document = ExamplePersons.Find("engineer").Create();
        var texts = MeaningTexts.Of(PostingReading.Of(new("Engineer", "", $"Requirements:\n- Experience with PostgreSQL\n- {document.Basics.Name} knows Kubernetes")), document);
        var all = string.Join('\n', texts.Wanted.Concat(texts.Shown));
        Assert.That(all, Does.Contain("Experience with PostgreSQL").And.Contain("Mentor three engineers").And.Not.Contain(document.Basics.Name).And.Not.Contain(document.Basics.Email).And.Not.Contain(document.Basics.Phone));
        foreach (var word in document.Basics.Name.Split(' ')) Assert.That(all, Does.Not.Contain(word));
    }

    [Test]
    public void A_long_posting_and_a_long_line_are_cut()
    {
        var posting = PostingReading.Of(new("Engineer", "", "Requirements:\n" + string.Concat(Enumerable.Range(0, 90).Select(at => $"- Experience with tool number {at} {new string('x', 400)}\n"))));
        var texts = MeaningTexts.Of(posting, ExamplePersons.Find("engineer").Create());
        Assert.That((texts.Wanted.Count, texts.Wanted.Max(text => text.Length) <= MeaningTexts.Length), Is.EqualTo((MeaningTexts.MostWanted, true)));
    }
}
