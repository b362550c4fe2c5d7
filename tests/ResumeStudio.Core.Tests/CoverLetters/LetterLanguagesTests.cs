using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.Tests.CoverLetters;

/// <summary>What a letter makes of a line in each language, and what it tells beside lines.</summary>
public sealed class LetterLanguagesTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [TestCase("de", "Plante täglich 60 Touren", "Als Engineer (Harbour Works) plante ich täglich 60 Touren.")]
    [TestCase("de", "Leite das Team der 40 Fähren", "Als Engineer (Harbour Works) leite ich das Team der 40 Fähren.")]
    [TestCase("de", "Leitung der Station mit 32 Betten", "Als Engineer (Harbour Works): Leitung der Station mit 32 Betten.")]
    [TestCase("fr", "Réduit le temps de trajet de 6 minutes", "Comme engineer (Harbour Works), j'ai réduit le temps de trajet de 6 minutes.")]
    [TestCase("fr", "Encadre deux alternants chaque année", "Comme engineer (Harbour Works), j'encadre deux alternants chaque année.")]
    [TestCase("fr", "Coordination de 14 soignants", "Comme engineer (Harbour Works)\u00a0: coordination de 14 soignants.")]
    [TestCase("es", "Reduje los costes un 12 %", "Como engineer (Harbour Works), reduje los costes un 12 %.")]
    [TestCase("es", "Coordino un turno de ocho enfermeras", "Como engineer (Harbour Works), coordino un turno de ocho enfermeras.")]
    [TestCase("es", "Coordinación de ocho enfermeras", "Como engineer (Harbour Works): coordinación de ocho enfermeras.")]
    public void A_line_is_said_where_its_verb_allows_and_named_where_it_is_a_noun(string language, string line, string sentence) =>
        Assert.That(Draft(Person(language, line), new("Contoso", "Technician")).Body, Does.Contain(sentence));

    [TestCase("de", "Wurde zur Leitung der 40 Fähren befördert")]
    [TestCase("fr", "Nommé responsable des 40 navires")]
    [TestCase("fr", "Formé aux gestes de 40 navires")]
    [TestCase("es", "Redujo los costes de 40 barcos un 12 %")]
    [TestCase("es", "Gestiona 40 barcos")]
    public void What_somebody_else_did_is_never_said_of_oneself(string language, string line) =>
        Assert.That(Draft(Person(language, line), new("Contoso", "Technician")).Body, Does.Not.Contain("40"));

    [TestCase("de", "Plante {0} Touren für die Fähren im Norden der Bucht", "Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen", "Bewerbung: Technik")]
    [TestCase("fr", "Réduit les retards de {0} minutes sur les lignes du nord de la baie", "Madame, Monsieur,", "Je vous prie d'agréer", "Candidature\u00a0: Technik")]
    [TestCase("es", "Reduje los retrasos {0} minutos en las líneas del norte de la bahía", "Estimadas señoras, estimados señores:", "Atentamente,", "Candidatura: Technik")]
    [TestCase("en", "Cut the delays by {0} minutes on the lines in the north of the bay", "Dear Sir or Madam,", "Yours faithfully,", "Application: Technik")]
    public void A_resume_with_enough_facts_fills_both_lengths_with_the_manners_of_its_language(string language, string line, string greeting, string signOff, string subject)
    {
        var document = Person(language, [.. Enumerable.Range(11, 28).Select(number => string.Format(null, line, number))]);
        foreach (var length in Enum.GetValues<LetterLength>())
        {
            var wish = new LetterWish("Contoso", "Technik", Tone: LetterTone.Formal, Length: length);
            var text = Draft(document, wish);
            Assert.That(text.Words, Is.InRange(LetterLimits.LeastWords, LetterLimits.MostWords));
            Assert.That((text.Subject, text.Body.Split('\n')[0]), Is.EqualTo((subject, greeting)));
            Assert.That(text.Closing, Does.StartWith(signOff));
            Assert.That(text.Blanks, Is.EqualTo(new[] { LetterDraft.WhyIn(language), LetterDraft.NextIn(language) }));
            Assert.That(LetterCheck.Run(FactLedger.Of(document), wish, text, language).SelectMany(sentence => sentence.Unproven), Is.Empty);
        }
    }

    [Test]
    public void Skills_languages_and_valid_certificates_answer_what_no_line_does()
    {
        var document = Person("en", "Cut the delays of 40 ferries");
        document.Sections.Add(new() { Kind = SectionKind.Skills, Items = [new SkillItem { Name = "Tools", Keywords = ["Terraform", "Kubernetes"] }] });
        document.Sections.Add(new() { Kind = SectionKind.Languages, Items = [new LanguageItem { Language = "Norwegian", Fluency = "Fluent" }] });
        document.Sections.Add(new() { Kind = SectionKind.Certificates, Items = [new CertificateItem { Name = "Rope rescue", Issuer = "Fjord School", Expires = new(2026, 3) }, new CertificateItem { Name = "Crane safety", Expires = new(2026, 2) }] });
        var body = Draft(document, new("Contoso", "Technician", "Requirements\n- Kubernetes and Terraform\n- Fluent Norwegian\n- Rope rescue")).Body;
        Assert.That(body, Does.Contain("“Kubernetes and Terraform”. My skills include").And.Contain("“Fluent Norwegian”. My languages include Norwegian (Fluent).").And.Contain("“Rope rescue”. My certificates include Rope rescue (Fjord School)."));
        Assert.That(Draft(document, new("Contoso", "Technician")).Body, Does.Contain("My certificates include Rope rescue (Fjord School)."), "what has run out in February is not told in March");
    }

    [TestCase("de", "Ich kenne Snowflake.", "In Ihrer Ausschreibung steht „Snowflake“.")]
    [TestCase("fr", "Je connais Snowflake.", "Votre annonce demande «\u00a0Snowflake\u00a0».")]
    [TestCase("es", "Manejo Snowflake, como pide su oferta.", "Su oferta pide «Snowflake».")]
    public void What_the_posting_says_is_told_from_what_one_says_of_oneself(string language, string claim, string quote)
    {
        var unproven = LetterCheck.Run(FactLedger.Of(Person(language, "Cut the delays")), new("Contoso", "Technik", "Snowflake"), LetterText.Empty with { Body = $"{claim} {quote}" }, language).Where(sentence => sentence.Unproven.Count > 0);
        Assert.That(unproven.Select(sentence => sentence.Text), Is.EqualTo(new[] { claim }));
    }

    private static ResumeDocument Person(string language, params string[] lines)
    {
        var role = new Role { Position = "Engineer", Highlights = [.. lines.Select(line => new Bullet { Text = line })] };
        return new() { Language = language, Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Harbour Works", Roles = [role] }] }] };
    }

    private static LetterText Draft(ResumeDocument document, LetterWish wish) => LetterDraft.Write(document, wish, Day);
}
