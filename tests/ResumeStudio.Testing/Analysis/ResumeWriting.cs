using System.Globalization;
using System.Text.RegularExpressions;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Testing.Analysis;

/// <summary>
/// Reads resumes written as text. <c>key: value</c> fills the basics and the input; <c># kind: title</c> opens a section,
/// <c>= a | b</c> an item, <c>&gt; position | dates</c> a role; <c>- </c> is a bullet, <c>~ </c> a paragraph. <c>{{W3 W7}}</c> at
/// the end of a line and <c>expect: W3 place</c> say which rules point there.
/// </summary>
public sealed partial class ResumeWriting
{
    private readonly ResumeDocument _document = new();
    private readonly SectionWriting _sections;
    private readonly HashSet<ExpectedFinding> _expected = [];
    private readonly List<LanguageFinding> _spelling = [];
    private readonly List<string> _damages = [];
    private AnalysisInput _input;
    private string _spoken = "";

    private ResumeWriting()
    {
        _input = new(_document, new DateOnly(2026, 6, 15));
        _sections = new(_document);
    }

    public static WrittenResume Read(string name, string text)
    {
        var writing = new ResumeWriting();
        var number = 0;
        foreach (var line in text.Split('\n')) writing.Read(line.TrimEnd(), ++number);
        return writing.Finish(name);
    }

    private WrittenResume Finish(string name)
    {
        if (_damages.Count > 0) _input = _input with { Pdf = PrintedPdf.Of(_document, _damages) };
        if (_spoken.Length > 0) _input = _input with { Spelling = new("hand 1", _spoken.Split(' '), _spelling) };
        return new(name, _input with { Language = _document.Language }, _expected);
    }

    private void Read(string line, int number)
    {
        if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal)) return;
        var marks = Marks().Match(line);
        var content = marks.Success ? line[..marks.Index].TrimEnd() : line;
        var place = Key().Match(content) is { Success: true } pair ? ReadKey(pair.Groups[1].Value, pair.Groups[2].Value, number) : _sections.Read(content, new Guid(number, 1, 1, new byte[8]));
        if (!marks.Success) return;
        foreach (var rule in marks.Groups[1].Value.Split(' ')) _expected.Add(new("R-" + rule, place));
    }

    private string ReadKey(string key, string value, int number)
    {
        var basics = _document.Basics;
        switch (key)
        {
            case "name": basics.Name = value; break;
            case "headline": basics.Headline = value; break;
            case "email": basics.Email = value; break;
            case "phone": basics.Phone = value; break;
            case "url": basics.Url = value; break;
            case "place": (basics.Location.City, basics.Location.CountryCode) = value.Split(", ") is [var city, var country] ? (city, country) : (value, ""); return "location.city";
            case "link": return AddLink(value, number);
            default: ReadInput(key, value); return "";
        }

        return "basics." + key;
    }

    private string AddLink(string value, int number)
    {
        var profile = new Profile { Id = new Guid(number, 1, 1, new byte[8]), Network = value.Split(' ')[0], Url = value[(value.IndexOf(' ') + 1)..] };
        _document.Basics.Profiles.Add(profile);
        return profile.Id.ToString("D");
    }

    private void ReadInput(string key, string value)
    {
        switch (key)
        {
            case "lang": _document.Language = value; break;
            case "day": _input = _input with { Day = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) }; break;
            case "kind": _input = _input with { Kind = Enum.Parse<DocumentKind>(value) }; break;
            case "pdf": _damages.AddRange(value.Split(' ')); break;
            case "font": _document.Theme.FontSize = Number(value); break;
            case "margins": (_document.Theme.MarginX, _document.Theme.MarginY) = (Number(value), Number(value)); break;
            case "template": _document.Theme.Template = value; break;
            case "posting": _input = _input with { Posting = value }; break;
            case "own": _input = _input with { OwnWords = value.Split(' ') }; break;
            case "checker": _spoken = value; break;
            case "spelling": AddSpelling(value); break;
            case "expect": _expected.Add(new("R-" + value.Split(' ')[0], value.Contains(' ') ? value.Split(' ')[1] : "")); break;
            default: throw new FormatException($"Nobody knows the key {key}.");
        }
    }

    // "spelling: mananged -> managed" marks the word in the line before it.
    private void AddSpelling(string value)
    {
        var (wrong, right) = value.Split(" -> ") is [var one, var other] ? (one, other) : throw new FormatException(value);
        _spelling.Add(new(_sections.LastAddress, wrong, true, $"“{wrong}” is in no dictionary.", [right]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*\{\{([A-Z0-9 ]+)\}\}$")]
    private static partial Regex Marks();

    [GeneratedRegex("^([a-z]+): ?(.*)$")]
    private static partial Regex Key();
}
