namespace ResumeStudio.Core.Templates;

/// <summary>The few words the page itself adds, in the document's language.</summary>
/// <param name="Present">The open end of a range: "present".</param>
/// <param name="Page">Page number with <c>{0}</c> and count with <c>{1}</c>.</param>
/// <param name="Contact">The title over the contact lines of a side column.</param>
/// <param name="Expires">Before a certificate's end: "valid until".</param>
/// <param name="Download">The link of a public page to its PDF.</param>
/// <param name="Comment">The link of a shared page to the comments on it.</param>
public sealed record DocumentWords(string Present, string Page, string Contact, string Expires, string Download, string Comment)
{
    private static readonly DocumentWords English = new("present", "Page {0} of {1}", "Contact", "valid until", "Download PDF", "Comment");

    private static readonly Dictionary<string, DocumentWords> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new("heute", "Seite {0} von {1}", "Kontakt", "gültig bis", "PDF herunterladen", "Kommentieren"),
        ["fr"] = new("aujourd’hui", "Page {0} sur {1}", "Contact", "valable jusqu’au", "Télécharger le PDF", "Commenter"),
        ["es"] = new("actualidad", "Página {0} de {1}", "Contacto", "válido hasta", "Descargar PDF", "Comentar"),
        ["it"] = new("oggi", "Pagina {0} di {1}", "Contatti", "valido fino a", "Scarica il PDF", "Commenta"),
        ["pt"] = new("atual", "Página {0} de {1}", "Contato", "válido até", "Baixar PDF", "Comentar"),
        ["nl"] = new("heden", "Pagina {0} van {1}", "Contact", "geldig tot", "PDF downloaden", "Reageren"),
        ["sv"] = new("nu", "Sida {0} av {1}", "Kontakt", "giltigt till", "Ladda ner PDF", "Kommentera"),
        ["da"] = new("nu", "Side {0} af {1}", "Kontakt", "gyldig til", "Hent PDF", "Kommentér"),
        ["nb"] = new("nå", "Side {0} av {1}", "Kontakt", "gyldig til", "Last ned PDF", "Kommenter"),
        ["no"] = new("nå", "Side {0} av {1}", "Kontakt", "gyldig til", "Last ned PDF", "Kommenter"),
        ["fi"] = new("nykyhetki", "Sivu {0} / {1}", "Yhteystiedot", "voimassa", "Lataa PDF", "Kommentoi"),
        ["pl"] = new("obecnie", "Strona {0} z {1}", "Kontakt", "ważny do", "Pobierz PDF", "Skomentuj"),
        ["cs"] = new("dosud", "Strana {0} z {1}", "Kontakt", "platné do", "Stáhnout PDF", "Komentovat"),
        ["ar"] = new("حتى الآن", "صفحة {0} من {1}", "التواصل", "صالح حتى", "تنزيل PDF", "تعليق"),
        ["he"] = new("היום", "עמוד {0} מתוך {1}", "פרטי קשר", "בתוקף עד", "הורדת PDF", "תגובה"),
    };

    /// <summary>The words of a BCP 47 language; English for one that is not known.</summary>
    public static DocumentWords For(string language) => Known.GetValueOrDefault(language.Split('-')[0], English);
}
