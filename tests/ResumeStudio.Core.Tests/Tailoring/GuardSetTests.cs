using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Testing.Tailoring;

namespace ResumeStudio.Core.Tests.Tailoring;

/// <summary>The attacks and honest sentences by which the truth guard is measured.</summary>
public sealed class GuardSetTests
{
    private const int LeastAttacks = 200, LeastHonest = 200, LeastOfAClass = 10;

    [Test]
    public void There_are_enough_attacks_and_honest_sentences() => Assert.Multiple(() =>
    {
        Assert.That(GuardSet.All.Count(one => one.Attack is not null), Is.GreaterThanOrEqualTo(LeastAttacks));
        Assert.That(GuardSet.All.Count(one => one.Attack is null), Is.GreaterThanOrEqualTo(LeastHonest));
    });

    [TestCaseSource(nameof(Classes))]
    public void Each_class_has_attacks_enough(GuardClass attack) =>
        Assert.That(GuardSet.All.Count(one => one.Attack == attack), Is.GreaterThanOrEqualTo(LeastOfAClass));

    [TestCase("en")]
    [TestCase("de")]
    [TestCase("fr")]
    [TestCase("es")]
    public void Each_language_has_both_kinds(string language) =>
        Assert.That((GuardSet.All.Count(one => one.Language == language && one.Attack is null), GuardSet.All.Count(one => one.Language == language && one.Attack is not null)) is ( >= LeastOfAClass, >= LeastOfAClass));

    [Test]
    public void No_sentence_is_said_twice_of_the_same_item() =>
        Assert.That(GuardSet.All.GroupBy(one => (one.Document, one.About, one.Text)).Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty);

    [Test]
    public void Every_sentence_is_said_of_a_part_of_its_resume() =>
        Assert.That(GuardSet.All.Where(one => one.About is not null && DocumentParts.Of(one.Resume).All(part => part.Address != one.About)), Is.Empty);

    [Test]
    public void About_a_third_is_held_out() =>
        Assert.That(GuardSet.All.Count(one => one.IsHeldOut) / (double)GuardSet.All.Count, Is.InRange(0.27, 0.40));

    [Test]
    public void The_fresh_sentences_are_many_and_of_every_language() => Assert.Multiple(() =>
    {
        foreach (var language in GuardSet.Fresh.GroupBy(one => one.Language))
            Assert.That((language.Count(one => one.Attack is null), language.Count(one => one.Attack is not null)) is ( >= LeastOfAClass, >= LeastOfAClass), language.Key);
        Assert.That(GuardSet.Fresh.Count(one => one.Attack is null), Is.GreaterThanOrEqualTo(60));
        Assert.That(GuardSet.Fresh.Count(one => one.Attack is not null and not GuardClass.Subject), Is.GreaterThanOrEqualTo(60));
        Assert.That(GuardSet.Fresh.Count(one => one.Attack is GuardClass.Subject), Is.GreaterThanOrEqualTo(40));
    });

    [TestCase(GuardClass.Figure)]
    [TestCase(GuardClass.Employer)]
    [TestCase(GuardClass.Date)]
    [TestCase(GuardClass.Degree)]
    public void No_invention_of_the_worst_kinds_passes(GuardClass attack) =>
        Assert.That(GuardSet.All.Where(one => one.Attack == attack && !IsStopped(one)).Select(one => one.Text), Is.Empty);

    [Test]
    public void At_most_one_honest_sentence_in_fifty_is_stopped()
    {
        var honest = GuardSet.All.Where(one => one.Attack is null).ToList();
        Assert.That(honest.Count(IsStopped) / (double)honest.Count, Is.LessThanOrEqualTo(0.02));
    }

    [TestCase(GuardClass.Figure)]
    [TestCase(GuardClass.Employer)]
    [TestCase(GuardClass.Date)]
    [TestCase(GuardClass.Degree)]
    public void No_fresh_invention_of_the_worst_kinds_passes(GuardClass attack) =>
        Assert.That(GuardSet.Fresh.Where(one => one.Attack == attack && !IsStopped(one)).Select(one => one.Text), Is.Empty);

    [Test]
    public void Of_the_fresh_sentences_nearly_every_invented_subject_and_hardly_an_honest_one_is_stopped()
    {
        var subjects = GuardSet.Fresh.Where(one => one.Attack == GuardClass.Subject).ToList();
        Assert.That(subjects.Count(IsStopped) / (double)subjects.Count, Is.GreaterThanOrEqualTo(0.9));
        var honest = GuardSet.All.Concat(GuardSet.Fresh).Where(one => one is { Attack: null, ByHand: true }).ToList();
        Assert.That(honest.Count(IsStopped) / (double)honest.Count, Is.LessThanOrEqualTo(0.02));
    }

    private static bool IsStopped(GuardCase one) => TruthGuard.Check(FactLedger.Of(one.Resume), one.Text, one.Language, one.About).IsStopped;

    private static GuardClass[] Classes() => Enum.GetValues<GuardClass>();
}
