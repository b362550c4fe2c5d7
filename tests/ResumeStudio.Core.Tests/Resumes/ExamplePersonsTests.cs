using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class ExamplePersonsTests
{
    private static IEnumerable<ExamplePerson> All => ExamplePersons.All;

    [TestCaseSource(nameof(All))]
    public void An_example_bears_its_persons_name(ExamplePerson person) => Assert.That(person.Create().Basics.Name, Is.EqualTo(person.Name));

    [TestCaseSource(nameof(All))]
    public void An_example_keeps_the_limits(ExamplePerson person) => Assert.That(DocumentLimits.Check(person.Create()), Is.Empty);

    [TestCaseSource(nameof(All))]
    public void Two_copies_share_no_id(ExamplePerson person) => Assert.That(Ids(person.Create()).Intersect(Ids(person.Create())), Is.Empty);

    [TestCaseSource(nameof(All))]
    public void Every_address_in_an_example_is_invented(ExamplePerson person)
    {
        var addresses = Leaves.Of(person.Create()).Where(leaf => leaf.Kind is FieldKind.Email or FieldKind.Url).SelectMany(leaf => leaf.Values);
        Assert.That(addresses, Has.All.Match("(@|//|[.])example[.]com(/|$)"));
    }

    [TestCaseSource(nameof(All))]
    public void No_range_in_an_example_is_reversed(ExamplePerson person)
    {
        var ranges = DocumentParts.Of(person.Create()).SelectMany(part => FieldMap.Of(part.Value.GetType())
            .Where(field => field.Kind is FieldKind.Range).Select(field => field.Get<DateRange>(part.Value)));
        Assert.That(ranges.Where(range => range.Problem is not null), Is.Empty);
    }

    [Test]
    public void An_unknown_id_finds_the_first_person() => Assert.That(ExamplePersons.Find("nobody"), Is.SameAs(ExamplePersons.All[0]));

    private static List<string> Ids(ResumeDocument document) =>
        [.. Leaves.Of(document).Select(leaf => leaf.Address.Split('.')[0]).Where(part => Guid.TryParse(part, out _)).Distinct()];
}
