using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>A resume read once for all checks: what prints, in page order.</summary>
internal sealed class ResumeReading
{
    private readonly Lazy<PdfText?> _pdf;
    private readonly Lazy<IReadOnlySet<string>> _wornVerbs;

    /// <summary>Reads the input.</summary>
    public ResumeReading(AnalysisInput input)
    {
        Input = input;
        Language = input.Language.Split('-')[0].ToLowerInvariant();
        Words = LanguageWords.For(Language);
        Sections = [.. Printable.SectionsOf(input.Document)];
        var reader = new TextLines(input.Day);
        foreach (var section in Sections) reader.Read(section);
        (Roles, Lines) = (reader.Roles, reader.Lines);
        Bullets = [.. Lines.Where(line => line.Kind == LineKind.Bullet)];
        Career = input.Career ?? Career.Of(input.Document, input.Day);
        Texts = [.. PrintedTexts.Of(input.Document, Sections)];
        WordCount = Texts.Sum(text => text.Words.Count(word => !word.IsSign));
        _wornVerbs = new(() => Bullets.Select(line => line.OpenerIn(Words!).Verb?.Base).OfType<string>().GroupBy(verb => verb).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet());
        _pdf = new(() => input.Pdf is { } pdf ? new PdfText(pdf) : null);
    }

    /// <summary>What was given.</summary>
    public AnalysisInput Input { get; }

    /// <summary>The resume.</summary>
    public ResumeDocument Document => Input.Document;

    /// <summary>Primary language tag in lower case.</summary>
    public string Language { get; }

    /// <summary>The words of the language, or null when the checks do not speak it.</summary>
    public LanguageWords? Words { get; }

    /// <summary>Years and level.</summary>
    public Career Career { get; }

    /// <summary>The sections that print.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The roles that print, in page order.</summary>
    public IReadOnlyList<RoleReading> Roles { get; }

    /// <summary>Bullets and paragraphs in page order.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The bullets among <see cref="Lines"/>.</summary>
    public IReadOnlyList<TextLine> Bullets { get; }

    /// <summary>Every printed field of text.</summary>
    public IReadOnlyList<PrintedText> Texts { get; }

    /// <summary>Words on the page.</summary>
    public int WordCount { get; }

    /// <summary>The PDF's text, or null when none was read back.</summary>
    public PdfText? Pdf => _pdf.Value;

    /// <summary>Verbs that open two bullets or more: to offer one of them would only trade one finding for another.</summary>
    public IReadOnlySet<string> WornVerbs => _wornVerbs.Value;

    /// <summary>The address of a field of a part.</summary>
    public static string Address(Guid part, string field) => $"{DocumentParts.Address(part)}.{field}";
}
