using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>One published rule. Its weight, version, languages and thresholds are data; the class knows only how to look.</summary>
public abstract class Check
{
    private readonly CheckEntry _entry;

    private protected Check(string id) => _entry = CheckTable.Of(id);

    /// <summary>The id, for example <c>R-W3</c>; always with R, so that it is never taken for a product capability.</summary>
    public string Id => _entry.Id;

    /// <summary>Its name for people.</summary>
    public string Title => _entry.Title;

    /// <summary>The version of its rule.</summary>
    public int Version => _entry.Version;

    /// <summary>The score it belongs to.</summary>
    public ScoreKind Score => _entry.Score;

    /// <summary>Its weight in that score.</summary>
    public int Weight => _entry.Weight;

    /// <summary>Primary tags of the languages it speaks, or <c>*</c> alone for all.</summary>
    public IReadOnlyList<string> Languages => _entry.Languages;

    /// <summary>Its thresholds by name.</summary>
    public IReadOnlyDictionary<string, double> Limits => _entry.Limits;

    /// <summary>Looks at a resume.</summary>
    internal Outcome Judge(ResumeReading resume) => Languages is not ["*"] && !Languages.Contains(resume.Language)
        ? Outcome.NotApplicable($"This check does not speak the language of the resume ({resume.Language}).") : Run(resume);

    private protected abstract Outcome Run(ResumeReading resume);

    private protected int Count(string limit) => (int)_entry.Limits[limit];
}
