using ResumeStudio.Core.Common;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Testing.Analysis;
using ResumeStudio.Testing.Postings;

namespace ResumeStudio.Core.Tests.Tailoring;

public sealed class TailoringPlanTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);
    private static readonly PostingReading Posting = PostingReading.Of(new("Platform engineer", "", "Requirements:\n- Strong Kubernetes and Terraform\n- Experience with PostgreSQL\nNice to have:\n- Swedish"));

    private static IEnumerable<(WrittenPosting Posting, WrittenResume Person)> Pairs => from posting in WrittenPosting.All from person in GoldenResumes.All select (posting, person);

    [Test]
    public void The_line_that_answers_most_is_put_first()
    {
        var person = Person("Sorted the stock room", "Ran Kubernetes and Terraform for 40 services", "Wrote a handbook");
        var edit = Plan(person).Single(edit => edit.Kind == EditKind.Order);
        Assert.That((edit.After.Split('\n')[0], edit.Reason), Is.EqualTo(("Ran Kubernetes and Terraform for 40 services", "Puts first what answers most. The posting asks for “Strong Kubernetes and Terraform”.")));
        Assert.That(Bullets(Tailored(person, edit)), Is.EqualTo(new[] { "Ran Kubernetes and Terraform for 40 services", "Sorted the stock room", "Wrote a handbook" }));
    }

    [Test]
    public void Lines_beyond_six_that_answer_nothing_may_leave_the_page_and_numbers_stay()
    {
        var person = Person("Ran Kubernetes", "Moved PostgreSQL", "Wrote Terraform", "Sorted the stock room", "Watered the plants", "Kept the key", "Closed the door", "Counted 40 chairs");
        Assert.That(Plan(person).Where(edit => edit.Kind == EditKind.Hide).Select(edit => edit.Before), Is.EqualTo(new[] { "Closed the door", "Kept the key" }));
        var tailored = TailoredDocument.Of(person, Accepted(Plan(person)));
        Assert.That(Work(tailored).Roles[0].Highlights.Where(bullet => bullet.Hidden).Select(bullet => bullet.Text), Is.EquivalentTo(new[] { "Closed the door", "Kept the key" }));
    }

    [Test]
    public void A_hidden_line_that_answers_what_is_not_shown_comes_back_and_raises_the_match()
    {
        var person = Person("Ran Kubernetes and Terraform", "Moved 4 TB to PostgreSQL");
        Work(person).Roles[0].Highlights[1].Hidden = true;
        var edit = Plan(person).Single(edit => edit.Kind == EditKind.Show);
        Assert.That(edit.After, Is.EqualTo("Moved 4 TB to PostgreSQL"));
        Assert.That(Score(Tailored(person, edit)), Is.GreaterThan(Score(person)));
    }

    [Test]
    public void A_position_that_was_held_may_stand_as_headline_and_no_other()
    {
        var person = Person("Ran Kubernetes");
        (person.Basics.Headline, Work(person).Roles[0].Position) = ("Gardener", "Platform engineer");
        var edit = Plan(person).Single(edit => edit.Address == "basics.headline");
        Assert.That((edit.Before, edit.After, edit.Evidence.Single().Quote), Is.EqualTo(("Gardener", "Platform engineer", "Platform engineer")));
        Work(person).Roles[0].Position = "Clerk";
        Assert.That(Plan(person).Where(edit => edit.Address == "basics.headline"), Is.Empty);
    }

    [Test]
    public void Without_a_summary_two_of_the_person_s_lines_make_one_word_for_word()
    {
        var person = Person("Sorted the stock room", "Ran Kubernetes and Terraform for 40 services", "Moved 4 TB to PostgreSQL");
        var edit = Plan(person).Single(edit => edit.Address == TailoredDocument.NewSummary);
        Assert.That(Tailored(person, edit).Summary, Is.EqualTo("Ran Kubernetes and Terraform for 40 services. Moved 4 TB to PostgreSQL."));
    }

    [Test]
    public void The_sentence_that_answers_most_opens_the_summary()
    {
        var person = Person("Sorted the stock room");
        person.Sections.Insert(0, new() { Kind = SectionKind.Summary, Items = [new TextItem { Text = "Calm colleague. Engineer for Kubernetes and PostgreSQL. They run Kubernetes, Terraform and PostgreSQL." }] });
        Assert.That(Tailored(person, Plan(person).Single(edit => edit.Key == "summary")).Summary, Is.EqualTo("Engineer for Kubernetes and PostgreSQL. Calm colleague. They run Kubernetes, Terraform and PostgreSQL."));
    }

    [Test]
    public void Skills_and_sections_that_are_asked_for_come_first()
    {
        var person = Person("Sorted the stock room");
        person.Sections.Add(new() { Kind = SectionKind.Interests, Items = [new InterestItem { Name = "Chess" }] });
        person.Sections.Add(new() { Kind = SectionKind.Skills, Items = [new SkillItem { Name = "Office", Keywords = ["Excel"] }, new SkillItem { Name = "Systems", Keywords = ["Linux", "Kubernetes", "Terraform"] }] });
        var tailored = TailoredDocument.Of(person, Accepted(Plan(person)));
        Assert.That(tailored.Sections.Where(section => section.Kind is not SectionKind.Summary).Select(section => section.Kind), Is.EqualTo(new[] { SectionKind.Work, SectionKind.Skills, SectionKind.Interests }));
        Assert.That(tailored.Sections.Single(section => section.Kind == SectionKind.Skills).Items.OfType<SkillItem>().Select(skill => (skill.Name, skill.Keywords[0])), Is.EqualTo(new[] { ("Systems", "Kubernetes"), ("Office", "Excel") }));
    }

    [Test]
    public void A_text_that_the_facts_do_not_prove_is_never_proposed()
    {
        var person = Person("Ran Kubernetes");
        ProposedEdit Text(string after) => new("x", EditKind.Text, "basics.headline", "Headline", "Basics", "", after, "", []);
        Assert.That(TailoringPlan.Proven(FactLedger.Of(person), "en", [Text("Ran Kubernetes for 400 services at Globex"), Text("Ran Kubernetes")]).Select(edit => edit.After), Is.EqualTo(new[] { "Ran Kubernetes" }));
    }

    [Test]
    public void Every_proposal_for_every_golden_person_keeps_all_entries_with_their_ids_and_says_nothing_new()
    {
        foreach (var (posting, person) in Pairs)
        {
            var edits = Accepted(TailoringPlan.Of(person.Document, PostingReading.Of(posting.Posting), Day));
            var tailored = TailoredDocument.Of(person.Document, edits);
            var before = DocumentPlaces.Of(person.Document).Select(place => place.Address).Order();
            Assert.That(before.Except(DocumentPlaces.Of(tailored).Select(place => place.Address)), Is.Empty, $"{posting} {person.Name}");
            foreach (var edit in edits.Where(edit => edit.Kind == EditKind.Text)) Assert.That(TruthGuard.Check(FactLedger.Of(person.Document), edit.After, person.Document.Language).IsStopped, Is.False, edit.After);
        }
    }

    [Test]
    public void No_accepted_proposal_lowers_the_match_of_its_own_person()
    {
        foreach (var written in WrittenPosting.All)
        {
            var reading = PostingReading.Of(written.Posting);
            var match = new JobMatch(reading);
            var tailored = TailoredDocument.Of(written.Person.Document, Accepted(TailoringPlan.Of(written.Person.Document, reading, Day)));
            Assert.That(match.Run(tailored, Day).Score, Is.GreaterThanOrEqualTo(match.Run(written.Person.Document, Day).Score!.Value), written.Name);
        }
    }

    [Test]
    public void Nothing_is_changed_that_is_not_accepted()
    {
        var person = Person("Sorted the stock room", "Ran Kubernetes and Terraform for 40 services", "Wrote a handbook");
        var edits = Plan(person).Select((edit, at) => edit with { Decision = at % 2 == 0 ? EditDecision.Open : EditDecision.Rejected });
        Assert.That(DocumentJson.Write(TailoredDocument.Of(person, edits)), Is.EqualTo(DocumentJson.Write(person)));
    }

    [Test]
    public void What_an_edit_points_to_and_is_gone_is_passed_over()
    {
        var person = Person("Sorted the stock room", "Ran Kubernetes and Terraform", "Wrote a handbook");
        var edits = Accepted(Plan(person));
        person.Sections.Clear();
        Assert.That(TailoredDocument.Of(person, edits).Basics.Name, Is.EqualTo(person.Basics.Name));
    }

    [Test]
    public void Decisions_are_kept_until_the_resume_is_made()
    {
        var run = TailoringRun.For(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        run.Take(Plan(Person("Sorted the stock room", "Ran Kubernetes and Terraform", "Moved PostgreSQL")), 3, 40);
        Assert.Throws<RuleViolation>(() => run.Made(Guid.CreateVersion7(), 40, DateTimeOffset.UnixEpoch));
        run.Decide("summary", EditDecision.Accepted, "Engineer who runs Kubernetes.");
        Assert.Throws<RuleViolation>(() => run.Decide("unknown", EditDecision.Accepted));
        Assert.Throws<RuleViolation>(() => run.Decide("summary", EditDecision.Accepted, " "));
        Assert.That(run.ReadEdits().Single(edit => edit.Key == "summary").Result, Is.EqualTo("Engineer who runs Kubernetes."));
        run.Made(Guid.CreateVersion7(), 44, DateTimeOffset.UnixEpoch);
        Assert.Throws<RuleViolation>(() => run.DecideAll(EditDecision.Rejected));
    }

    private static IReadOnlyList<ProposedEdit> Plan(ResumeDocument person) => TailoringPlan.Of(person, Posting, Day);

    private static List<ProposedEdit> Accepted(IEnumerable<ProposedEdit> edits) => [.. edits.Select(edit => edit with { Decision = EditDecision.Accepted })];

    private static ResumeDocument Tailored(ResumeDocument person, ProposedEdit edit) => TailoredDocument.Of(person, Accepted([edit]));

    private static int Score(ResumeDocument person) => new JobMatch(Posting).Run(person, Day).Score!.Value;

    private static WorkItem Work(ResumeDocument person) => person.Sections.SelectMany(section => section.Items).OfType<WorkItem>().Single();

    private static IEnumerable<string> Bullets(ResumeDocument person) => Work(person).Roles[0].Highlights.Select(bullet => bullet.Text);

    private static ResumeDocument Person(params string[] lines) => new()
    {
        Basics = { Name = "Mara Lindqvist" },
        Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Alder", Roles = [new() { Position = "Clerk", Dates = new(new(2020, 1), null, Ongoing: true), Highlights = [.. lines.Select(line => new Bullet { Text = line })] }] }] }],
    };
}
