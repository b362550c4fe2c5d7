using System.Globalization;
using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.JsonResume.Forms;
using ResumeStudio.Core.Resumes.Limits;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>Collects remarks while a file is read, and remembers where in the file each part came from.</summary>
internal sealed class ImportReport
{
    private readonly List<ImportRemark> _remarks = [];
    private readonly Dictionary<string, (string Path, PartForm? Form)> _places = [];
    private int _more;

    public IReadOnlyList<ImportRemark> Remarks => _more == 0 ? _remarks
        : [.. _remarks, new("$", ImportOutcome.NotUnderstood, string.Create(CultureInfo.InvariantCulture, $"{_more:N0} more remarks are not listed."), "")];

    public void Kept(string path, JsonNode? value) => Add(path, ImportOutcome.Kept, "This key is not part of a resume here. It is kept for the export.", Show(value));

    public void NotUnderstood(string path, JsonNode? value) => Add(path, ImportOutcome.NotUnderstood, "This value was not understood. It is kept as it is for the export.", Show(value));

    public void LeftOut(string path, string words, string value = "") => Add(path, ImportOutcome.LeftOut, words, Shortened.To(80, value));

    public void LeftOut(LimitProblem problem) => LeftOut(PathOf(problem.Address), problem.Words, problem.Value);

    /// <summary>Remembers that the part with <paramref name="address"/> was read at <paramref name="path"/>; without a form its fields have their own names there.</summary>
    public void Place(string address, string path, PartForm? form = null) => _places[address] = (path, form);

    /// <summary>Remembers the parts of an item that was read in its stored form.</summary>
    public void Place(IEnumerable<DocumentPart> parts, string path)
    {
        foreach (var part in parts) Place(part.Address, path);
    }

    /// <summary>Where the part with <paramref name="address"/> was read.</summary>
    public string PathOfPart(string address) => _places.TryGetValue(address, out var place) ? place.Path : address;

    private void Add(string path, ImportOutcome outcome, string words, string value)
    {
        if (_remarks.Count < ImportResult.MostRemarks) _remarks.Add(new(path, outcome, words, value));
        else _more++;
    }

    private string PathOf(string address)
    {
        var dot = address.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return address;
        var (part, name) = (address[..dot], address[(dot + 1)..]);
        if (!_places.TryGetValue(part, out var place)) return part == "theme" ? $"{OwnKey.Name}.{address}" : address;
        return name is "items" or "text" ? place.Path : $"{place.Path}.{place.Form?.KeyOf(name) ?? name}";
    }

    private static string Show(JsonNode? value) => Shortened.To(80, value is JsonValue text && text.TryGetValue<string>(out var words) ? words : value?.ToJsonString(DocumentJson.Options) ?? "null");
}
