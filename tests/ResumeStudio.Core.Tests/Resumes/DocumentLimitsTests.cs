using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class DocumentLimitsTests
{
    [Test]
    public void A_document_inside_the_limits_has_no_problem() => Assert.That(DocumentLimits.Check(FullDocument.Create()), Is.Empty);

    [Test]
    public void Every_text_of_the_model_is_held_to_a_limit()
    {
        var document = FullDocument.Create();
        foreach (var part in DocumentParts.Of(document))
            foreach (var field in FieldMap.Of(part.Value.GetType())) Lengthen(part.Value, field);
        var unheld = Leaves.Of(document).Where(leaf => leaf.Kind is not (FieldKind.Date or FieldKind.Range) && leaf.Name != "Section.title")
            .Select(leaf => leaf.Address).Except(DocumentLimits.Check(document).Select(problem => problem.Address));
        Assert.That(unheld, Is.Empty);
    }

    [TestCase(FieldKind.Line, 300)]
    [TestCase(FieldKind.Url, 2000)]
    [TestCase(FieldKind.Markdown, 5000)]
    public void The_limit_itself_fits_and_one_more_does_not(FieldKind kind, int limit)
    {
        ResumeDocument With(int length)
        {
            var item = new AwardItem();
            FieldMap.Of(typeof(AwardItem)).First(field => field.Kind == kind).Set(item, new string('x', length));
            return new() { Sections = [new() { Kind = SectionKind.Awards, Items = [item] }] };
        }

        Assert.That((DocumentLimits.Check(With(limit)).Count, DocumentLimits.Check(With(limit + 1)).Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_problem_names_the_field_and_the_limit()
    {
        var document = new ResumeDocument { Basics = new() { Name = new string('x', 301) } };
        var problem = DocumentLimits.Check(document).Single();
        Assert.That((problem.Address, problem.Label, problem.Words), Is.EqualTo(("basics.name", "Full name", "At most 300 characters fit here; there are 301.")));
    }

    [Test]
    public void Trimming_cuts_a_text_and_reports_it()
    {
        var document = new ResumeDocument { Basics = new() { Name = new string('x', 301) } };
        Assert.That(DocumentLimits.Trim(document).Single().Address, Is.EqualTo("basics.name"));
        Assert.That(document.Basics.Name, Has.Length.EqualTo(300));
    }

    [Test]
    public void Trimming_never_splits_a_character()
    {
        var document = new ResumeDocument { Basics = new() { Name = new string('x', 299) + "😀" } };
        DocumentLimits.Trim(document);
        Assert.That(document.Basics.Name, Is.EqualTo(new string('x', 299)));
    }

    [Test]
    public void Trimming_cuts_a_list_to_500_entries()
    {
        var section = new Section { Kind = SectionKind.Skills, Items = [.. Enumerable.Range(0, 10_000).Select(_ => new SkillItem())] };
        var cut = DocumentLimits.Trim(new() { Sections = [section] }).Single();
        Assert.That((section.Items.Count, cut.Value, cut.Address), Is.EqualTo((500, "9,500 entries", $"{section.Id}.items")));
    }

    [Test]
    public void Trimming_keeps_50_sections()
    {
        var document = new ResumeDocument { Sections = [.. Enumerable.Range(0, 60).Select(_ => new Section())] };
        DocumentLimits.Trim(document);
        Assert.That(document.Sections, Has.Count.EqualTo(50));
    }

    [Test]
    public void What_was_trimmed_has_no_problem_left()
    {
        var document = new ResumeDocument
        {
            Language = "not a tag",
            Basics = new() { Url = new string('x', 3000), Profiles = [.. Enumerable.Range(0, 501).Select(_ => new Profile())] },
            Sections = [new() { Title = new string('x', 200), Items = [new SkillItem { Keywords = [.. Enumerable.Repeat(new string('x', 400), 600)] }] }],
            Theme = new() { FontSize = 200, LineHeight = 0, Spacing = double.NaN, Accent = "red;}", BodyFont = "../x", Template = "", MarginX = -1, SideWidth = 99, TemplateVersion = 0 },
        };
        DocumentLimits.Trim(document);
        Assert.That(DocumentLimits.Check(document), Is.Empty);
    }

    [TestCase("#12ab9F", true)]
    [TestCase("#12ab9", false)]
    [TestCase("red", false)]
    [TestCase("#12ab9f\n", false)]
    public void A_colour_is_six_hexadecimal_digits(string colour, bool fits) =>
        Assert.That(DocumentLimits.Check(new() { Theme = new() { Accent = colour } }), fits ? Is.Empty : Has.Count.EqualTo(1));

    [TestCase(7.9, 8)]
    [TestCase(14.1, 14)]
    [TestCase(10.5, 10.5)]
    public void A_font_size_is_brought_into_range(double given, double kept)
    {
        var document = new ResumeDocument { Theme = new() { FontSize = given } };
        DocumentLimits.Trim(document);
        Assert.That(document.Theme.FontSize, Is.EqualTo(kept));
    }

    private static void Lengthen(object part, Field field)
    {
        var text = new string('x', 6000);
        if (field.Kind is FieldKind.Bullets) field.Get<List<Bullet>>(part).ForEach(bullet => bullet.Text = text);
        else if (field.Kind is FieldKind.Keywords) field.Set(part, new List<string> { text });
        else if (field.Kind is not (FieldKind.Date or FieldKind.Range or FieldKind.Roles)) field.Set(part, text);
    }
}
