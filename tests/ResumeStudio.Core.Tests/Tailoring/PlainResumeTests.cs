using System.Diagnostics;
using System.Text;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tests.Tailoring;

public sealed class PlainResumeTests
{
    private const string English = """
        Mara Lindqvist
        Platform engineer
        mara@example.com | +49 30 5550117 | https://mara.example.com

        EXPERIENCE
        Senior engineer, Northwind Labs, Berlin    Mar 2021 – present
        • Ran Kubernetes for 60 services
        • Cut the bill by 18 %
        Engineer | Alder AB
        2016 - 02/2021
        - Moved the queues to Kafka

        Education
        MSc, KTH Stockholm (2011 – 2013)

        Skills
        Languages: C#, Go
        Linux, Git

        Languages
        Swedish (native), English – fluent

        PATENTS PENDING
        A crane that folds
        """;

    [Test]
    public void Sections_entries_dates_and_lines_are_sorted_in()
    {
        var document = PlainResume.Read(English).Document;
        Assert.That((document.Basics.Name, document.Basics.Headline, document.Basics.Email, document.Basics.Phone, document.Basics.Url), Is.EqualTo(("Mara Lindqvist", "Platform engineer", "mara@example.com", "+49 30 5550117", "https://mara.example.com")));
        Assert.That(document.Sections.Select(section => section.Kind), Is.EqualTo(new[] { SectionKind.Work, SectionKind.Education, SectionKind.Skills, SectionKind.Languages, SectionKind.Text }));
        var work = document.Sections[0].Items.Cast<WorkItem>().ToList();
        Assert.That(work.Select(item => (item.Roles[0].Position, item.Employer, item.Location)), Is.EqualTo(new[] { ("Senior engineer", "Northwind Labs", "Berlin"), ("Engineer", "Alder AB", "") }));
        Assert.That(work.Select(item => item.Roles[0].Dates), Is.EqualTo(new[] { new DateRange(new(2021, 3), null, Ongoing: true), new DateRange(new(2016), new(2021, 2)) }));
        Assert.That(work.SelectMany(item => item.Roles[0].Highlights).Select(bullet => bullet.Text), Is.EqualTo(new[] { "Ran Kubernetes for 60 services", "Cut the bill by 18 %", "Moved the queues to Kafka" }));
        Assert.That(document.Sections[2].Items.Cast<SkillItem>().Select(skill => (skill.Name, string.Join('+', skill.Keywords))), Is.EqualTo(new[] { ("Languages", "C#+Go"), ("", "Linux+Git") }));
        Assert.That(document.Sections[3].Items.Cast<LanguageItem>().Select(language => (language.Language, language.Fluency)), Is.EqualTo(new[] { ("Swedish", "native"), ("English", "fluent") }));
    }

    [Test]
    public void A_place_before_a_year_is_no_month()
    {
        var work = PlainResume.Read("Inga Berg\nExperience\nCrane operator, Harbour AB, Oslo 2019 – present").Document.Sections.Single().Items.OfType<WorkItem>().Single();
        Assert.That((work.Employer, work.Location, work.Roles[0].Dates), Is.EqualTo(("Harbour AB", "Oslo", new DateRange(new(2019), null, Ongoing: true))));
    }

    [Test]
    public void A_line_that_the_page_cut_off_goes_on()
    {
        const string Long = "- Built the crane that moves forty thousand containers a year for the whole Harbour";
        var work = PlainResume.Read($"Inga Berg\nExperience\nOperator, Harbour AB, 2019 – present\n{Long}\nFund of Oslo\n- Trained the submis -\nsions\nRigger, Quay AB, 2012 – 2018").Document.Sections.Single().Items.OfType<WorkItem>().ToList();
        Assert.That(work[0].Roles[0].Highlights.Select(bullet => bullet.Text), Is.EqualTo(new[] { Long[2..] + " Fund of Oslo", "Trained the submissions" }));
        Assert.That(work[1].Employer, Is.EqualTo("Quay AB"));
    }

    [Test]
    public void What_was_guessed_is_said() =>
        Assert.That(PlainResume.Read(English).Doubts, Has.Some.Contains("“Senior engineer” was taken for the position"));

    [Test]
    public void Dates_without_a_head_are_said_without_empty_quotes() =>
        Assert.That(PlainResume.Read("Inga Berg\nExperience\nOperator, Harbour AB\n- Moved containers\n2012 – 2018\nEducation\n2001 – 2004").Doubts, Has.Some.Contains("Dates stand alone in the experience").And.Some.Contains("in the education").And.None.Contains("“”"));

    [Test]
    public void It_begins_in_the_newest_version_of_the_first_design() =>
        Assert.That(TemplateCatalogue.Of(PlainResume.Read(English).Document.Theme), Is.SameAs(TemplateCatalogue.Newest[0]));

    [TestCase("Anna Weber\n\nBerufserfahrung\nPflegefachkraft | Klinikum Nord | März 2019 – heute\n- Leitete die Schicht der Station mit der ganzen Verantwortung", "de", 3)]
    [TestCase("Inès Benali\n\nExpérience\nDéveloppeuse | Garonne | septembre 2021 – aujourd'hui\n- Développé le portail de la ville pour les mairies et les écoles", "fr", 9)]
    [TestCase("Ximena Rojas\n\nExperiencia\nArquitecta | Taller | marzo de 2020 – actualidad\n- Dirijo un equipo de seis arquitectos en las regiones del país", "es", 3)]
    public void Other_languages_are_read_too(string text, string language, int month)
    {
        var document = PlainResume.Read(text).Document;
        var role = document.Sections.Single().Items.OfType<WorkItem>().Single().Roles[0];
        Assert.That((document.Language, role.Dates.Start!.Month, role.Dates.Ongoing), Is.EqualTo((language, month, true)));
    }

    [Test]
    public void No_word_of_the_file_is_lost()
    {
        var stored = DocumentJson.Write(PlainResume.Read(English).Document);
        foreach (var word in English.Split((char[])[' ', '\n', '\r', '|', ',', '(', ')', ':', '•', '–', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter) && word is not ("Mar" or "present" or "https")))
            Assert.That(stored, Does.Contain(word));
    }

    [Test]
    public void Without_headings_everything_is_kept_and_said()
    {
        var reading = PlainResume.Read("Mara Lindqvist\nI have worked here and there.\nCall me.");
        Assert.That(reading.Document.Sections.Single().Items.OfType<TextItem>().Single().Text, Does.Contain("here and there").And.Contain("Call me"));
        Assert.That(reading.Doubts, Has.Some.Contains("No heading"));
    }

    [TestCase("")]
    [TestCase("\0\u0001\n\n")]
    [TestCase("EXPERIENCE\nEXPERIENCE\nEXPERIENCE")]
    [TestCase("Experience\n9999 – 0000\n- \n–")]
    public void Odd_files_are_answered(string text) => Assert.That(PlainResume.Read(text).Document, Is.Not.Null);

    [Test]
    public void A_huge_file_is_cut_fits_the_limits_and_is_read_in_time()
    {
        var text = new StringBuilder("Mara Lindqvist\nExperience\n");
        for (var at = 0; at < 9000; at++) text.Append("2010 - 2011 - 2012 (((2013–2014 ").Append('a', 90).Append('\n');
        var start = Stopwatch.GetTimestamp();
        var reading = PlainResume.Read(text.ToString());
        Assert.That(reading.Doubts, Has.Some.Contains("left out"));
        Assert.DoesNotThrow(() => Resume.Create(Guid.CreateVersion7(), "Upload", reading.Document, DateTimeOffset.UnixEpoch));
        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(20)));
    }
}
