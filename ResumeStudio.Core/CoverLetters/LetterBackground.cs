using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.CoverLetters.Phrases;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>What a letter can tell beside lines of work: summary, roles, education, certificates, languages, skills. Certificates that have run out on the day are left out.</summary>
internal sealed class LetterBackground
{
    private const int MostWordsOfSummary = 60, MostSkills = 8;

    private readonly LetterFrames _frames;
    private readonly DateOnly _day;
    private readonly string _summary;
    private readonly List<ResumeItem> _items;
    private readonly Dictionary<string, object> _parts;

    /// <summary>Reads what prints.</summary>
    public LetterBackground(ResumeDocument document, LetterFrames frames, DateOnly day)
    {
        (_frames, _day, _summary) = (frames, day, PlainText.Of(document.Summary));
        _items = [.. Printable.SectionsOf(document).SelectMany(Printable.ItemsOf)];
        _parts = DocumentParts.Of(document).DistinctBy(part => part.Address).ToDictionary(part => part.Address, part => part.Value);
    }

    /// <summary>What the letter says of the person first: the newest role, what they say of themselves, what they studied.</summary>
    public IEnumerable<LetterFact> About()
    {
        if (_items.OfType<WorkItem>().SelectMany(work => Printable.RolesOf(work).Select(role => (Work: work, Role: role))).FirstOrDefault(one => IsNamed(one.Work, one.Role)) is { Work: not null } newest)
            yield return Position(newest.Work, newest.Role, _frames.Latest);
        foreach (var sentence in Said(Sentences.Of(_summary).Select(sentence => sentence.Text).ToList())) yield return Fact(LetterFactKind.Summary, "basics", sentence, sentence);
        foreach (var study in _items.OfType<EducationItem>().Where(study => study.Area.Trim().Length > 0 && study.Institution.Trim().Length > 0).Take(1)) yield return Education(study);
    }

    /// <summary>What may fill a letter that has room: skills, certificates, languages.</summary>
    public IEnumerable<LetterFact> Rest()
    {
        if (_items.OfType<SkillItem>().SelectMany(skill => skill.Keywords.Count > 0 ? skill.Keywords : [skill.Name]).Take(MostSkills).ToList() is { Count: > 0 } skills) yield return Listed(LetterFactKind.Skills, _frames.Skills, skills);
        if (_items.OfType<CertificateItem>().Where(IsValid).Select(Named).ToList() is { Count: > 0 } certificates) yield return Listed(LetterFactKind.Certificates, _frames.Certificates, certificates);
        if (_items.OfType<LanguageItem>().Select(Named).ToList() is { Count: > 0 } languages) yield return Listed(LetterFactKind.Languages, _frames.Languages, languages);
    }

    /// <summary>The facts that lines of a match tell, one for each kind, in the order of the lines.</summary>
    public IEnumerable<LetterFact> Of(IReadOnlyList<MatchQuote> quotes) =>
        quotes.Select(quote => (Quote: quote, Part: _parts.GetValueOrDefault(quote.Address.Split('.')[0]))).Where(one => one.Part is not null)
            .GroupBy(one => one.Part!.GetType()).Select(kind => Of(kind.First().Part!, [.. kind.Select(one => one.Quote)])).OfType<LetterFact>();

    private LetterFact? Of(object part, List<MatchQuote> quotes) => part switch
    {
        TextItem => Fact(LetterFactKind.Summary, null, quotes[0].Quote, Said([quotes[0].Quote]).First()),
        EducationItem study => Education(study),
        CertificateItem => Valid(quotes) is { Count: > 0 } valid ? Listed(LetterFactKind.Certificates, _frames.Certificates, valid) : null,
        LanguageItem => Listed(LetterFactKind.Languages, _frames.Languages, [.. quotes.Select(quote => Named((LanguageItem)PartOf(quote))).Distinct()]),
        SkillItem => Listed(LetterFactKind.Skills, _frames.Skills, [.. quotes.Select(quote => quote.Quote).Distinct()]),
        WorkItem work when Printable.RolesOf(work).FirstOrDefault(role => IsNamed(work, role)) is { } role => Position(work, role, _frames.Before),
        Role role when WorkOf(role) is { } work && IsNamed(work, role) => Position(work, role, _frames.Before),
        _ => null,
    };

    // Sentences with "I" stand alone; what is said without it follows a colon, and what comes after follows that.
    private IEnumerable<string> Said(List<string> sentences)
    {
        var words = 0;
        foreach (var (text, at) in sentences.Select((text, at) => (text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' ? text : text + ".", at)))
        {
            words += text.Split(' ').Length;
            if (at > 0 && words > MostWordsOfSummary) yield break;
            yield return at > 0 || text.StartsWith("I ", StringComparison.Ordinal) ? text : LetterFrames.Fill(_frames.Summary, text);
        }
    }

    private LetterFact Position(WorkItem work, Role role, string ended) =>
        Fact(LetterFactKind.Position, DocumentParts.Address(role.Id), DocumentParts.Address(role.Id) + ".position", LetterFrames.Fill(role.Dates.Ongoing ? _frames.Now : ended, work.Employer.Trim(), _frames.Title(role.Position)));

    private LetterFact Education(EducationItem study)
    {
        var subject = string.Join(", ", new[] { study.StudyType.Trim(), study.Area.Trim() }.Where(part => part.Length > 0));
        return Fact(LetterFactKind.Education, DocumentParts.Address(study.Id), DocumentParts.Address(study.Id) + ".area", LetterFrames.Fill(_frames.Education, With(subject, study.Institution)));
    }

    private LetterFact Listed(LetterFactKind kind, string frame, IReadOnlyList<string> words) => Fact(kind, null, kind.ToString(), LetterFrames.Fill(frame, _frames.List(words)));

    private static LetterFact Fact(LetterFactKind kind, string? about, string field, string told) => new(kind, about, field, told, told, true, false, int.MaxValue);

    private List<string> Valid(List<MatchQuote> quotes) => [.. quotes.Select(quote => (CertificateItem)PartOf(quote)).Distinct().Where(IsValid).Select(Named)];

    // Known to the month, it is valid to the end of it.
    private bool IsValid(CertificateItem certificate) => certificate.Name.Trim().Length > 0
        && (certificate.Expires is not { } end || (end.Year, end.Month ?? 12, end.Day ?? 31).CompareTo((_day.Year, _day.Month, _day.Day)) >= 0);

    private static string Named(CertificateItem certificate) => With(certificate.Name, certificate.Issuer);

    private static string Named(LanguageItem language) => With(language.Language, language.Fluency);

    private static string With(string name, string more) => more.Trim().Length > 0 ? $"{name.Trim()} ({more.Trim()})" : name.Trim();

    private static bool IsNamed(WorkItem work, Role role) => work.Employer.Trim().Length > 0 && role.Position.Trim().Length > 0;

    private object PartOf(MatchQuote quote) => _parts[quote.Address.Split('.')[0]];

    private WorkItem? WorkOf(Role role) => _items.OfType<WorkItem>().FirstOrDefault(work => Printable.RolesOf(work).Contains(role));
}
