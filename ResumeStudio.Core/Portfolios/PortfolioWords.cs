namespace ResumeStudio.Core.Portfolios;

/// <summary>The few words that a portfolio's page adds itself, in the language of the document.</summary>
/// <param name="Sections">The titles of the sections, in the order of <see cref="PortfolioSectionKind"/>.</param>
/// <param name="Story">Situation, task, action and result.</param>
/// <param name="Skip">The link past the top of the page.</param>
/// <param name="Write">The link to the message form.</param>
public sealed record PortfolioWords(string[] Sections, string[] Story, string Skip, string Write)
{
    /// <summary>The words of English pages and of the editor.</summary>
    public static PortfolioWords English { get; } = Of("About|Projects|Experience|Skills|Writing|Testimonials|Contact", "Situation|Task|Action|Result", "Skip to the content", "Write a message");

    private static readonly Dictionary<string, PortfolioWords> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = Of("Über mich|Projekte|Erfahrung|Kenntnisse|Texte|Stimmen|Kontakt", "Ausgangslage|Aufgabe|Vorgehen|Ergebnis", "Zum Inhalt", "Nachricht schreiben"),
        ["fr"] = Of("À propos|Projets|Expérience|Compétences|Articles|Témoignages|Contact", "Situation|Mission|Action|Résultat", "Aller au contenu", "Écrire un message"),
        ["es"] = Of("Sobre mí|Proyectos|Experiencia|Competencias|Artículos|Testimonios|Contacto", "Situación|Tarea|Acción|Resultado", "Ir al contenido", "Escribir un mensaje"),
        ["it"] = Of("Chi sono|Progetti|Esperienza|Competenze|Articoli|Testimonianze|Contatti", "Situazione|Compito|Azione|Risultato", "Vai al contenuto", "Scrivi un messaggio"),
        ["pt"] = Of("Sobre|Projetos|Experiência|Competências|Artigos|Depoimentos|Contato", "Situação|Tarefa|Ação|Resultado", "Ir para o conteúdo", "Escrever uma mensagem"),
        ["nl"] = Of("Over mij|Projecten|Ervaring|Vaardigheden|Artikelen|Aanbevelingen|Contact", "Situatie|Taak|Aanpak|Resultaat", "Naar de inhoud", "Een bericht schrijven"),
        ["sv"] = Of("Om mig|Projekt|Erfarenhet|Kunskaper|Texter|Omdömen|Kontakt", "Situation|Uppgift|Insats|Resultat", "Till innehållet", "Skriv ett meddelande"),
        ["da"] = Of("Om mig|Projekter|Erfaring|Færdigheder|Artikler|Udtalelser|Kontakt", "Situation|Opgave|Indsats|Resultat", "Til indholdet", "Skriv en besked"),
        ["nb"] = Of("Om meg|Prosjekter|Erfaring|Ferdigheter|Artikler|Omtaler|Kontakt", "Situasjon|Oppgave|Innsats|Resultat", "Til innholdet", "Skriv en melding"),
        ["fi"] = Of("Minusta|Projektit|Kokemus|Taidot|Kirjoitukset|Suositukset|Yhteystiedot", "Tilanne|Tehtävä|Toiminta|Tulos", "Siirry sisältöön", "Kirjoita viesti"),
        ["pl"] = Of("O mnie|Projekty|Doświadczenie|Umiejętności|Artykuły|Opinie|Kontakt", "Sytuacja|Zadanie|Działanie|Wynik", "Przejdź do treści", "Napisz wiadomość"),
        ["cs"] = Of("O mně|Projekty|Zkušenosti|Dovednosti|Články|Reference|Kontakt", "Situace|Úkol|Postup|Výsledek", "Přejít k obsahu", "Napsat zprávu"),
        ["ar"] = Of("نبذة|المشاريع|الخبرة|المهارات|المقالات|الشهادات|التواصل", "الوضع|المهمة|الإجراء|النتيجة", "إلى المحتوى", "اكتب رسالة"),
        ["he"] = Of("אודות|פרויקטים|ניסיון|מיומנויות|מאמרים|המלצות|יצירת קשר", "מצב|משימה|פעולה|תוצאה", "דילוג לתוכן", "כתיבת הודעה"),
    };

    /// <summary>The words of a BCP 47 language; English for one that is not known.</summary>
    public static PortfolioWords For(string language) => Known.GetValueOrDefault(language.Split('-')[0], English);

    /// <summary>The title of a section that has none of its own.</summary>
    public string TitleOf(PortfolioSectionKind kind) => Sections[(int)kind];

    private static PortfolioWords Of(string sections, string story, string skip, string write) => new(sections.Split('|'), story.Split('|'), skip, write);
}
