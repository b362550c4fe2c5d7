using System.Collections;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Places;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>
/// What the panes of one editor share: the open document, the section on show, the unfolded cards,
/// and every change of structure with its announcement and its way back.
/// </summary>
public sealed class ResumeEditor
{
    private readonly HashSet<Guid> _unfolded = [];

    public ResumeEditor(ResumeDocument document) => Document = document;

    /// <summary>Text or structure changed: save and print again.</summary>
    public event Action? Changed;

    /// <summary>The form has to be drawn again.</summary>
    public event Action? Reshaped;

    /// <summary>Another field has the focus.</summary>
    public event Action? FocusMoved;

    /// <summary>Something to read out politely.</summary>
    public event Action<string>? Announced;

    /// <summary>Something was removed: what, and how to bring it back.</summary>
    public event Action<string, Action>? Removed;

    /// <summary>Something was not done, and why.</summary>
    public event Action<string>? Refused;

    public ResumeDocument Document { get; private set; }

    /// <summary>The section whose form is shown, or null for the basics.</summary>
    public Section? Section { get; private set; }

    public string? FocusedAddress { get; private set; }

    public void Touch() => Changed?.Invoke();

    public void Reshape()
    {
        Reshaped?.Invoke();
        Changed?.Invoke();
    }

    /// <summary>Goes on with another copy of the document, at the same place as far as it still exists.</summary>
    public void Replace(ResumeDocument document)
    {
        Document = document;
        Show(document.Sections.FirstOrDefault(section => section.Id == Section?.Id));
    }

    public void Show(Section? section)
    {
        Section = section;
        if (section?.Items.Count > 0 && !section.Items.Any(item => IsUnfolded(item.Id))) _unfolded.Add(section.Items[0].Id);
        Reshaped?.Invoke();
    }

    /// <summary>Shows the form that holds an address, its card unfolded.</summary>
    public void ShowField(string address)
    {
        if (DocumentPlaces.Find(Document, address) is not { } part) return;
        if (part.Item is { } item) _unfolded.Add(item.Id);
        Show(part.Section);
    }

    public void Focus(string? address)
    {
        if (address == FocusedAddress) return;
        FocusedAddress = address;
        FocusMoved?.Invoke();
    }

    public bool IsUnfolded(Guid id) => _unfolded.Contains(id);

    public void Fold(Guid id)
    {
        if (!_unfolded.Remove(id)) _unfolded.Add(id);
        Reshaped?.Invoke();
    }

    public void Add(IList list, object part)
    {
        list.Add(part);
        if (part is ResumeItem item) _unfolded.Add(item.Id);
        Reshape();
    }

    public void Move(string address, int from, int to)
    {
        if (DocumentPlaces.FindList(Document, address) is not { } list || !Holds(list, from) || !Holds(list, to) || from == to) return;
        var part = list[from]!;
        list.RemoveAt(from);
        list.Insert(to, part);
        Announced?.Invoke($"{PartNames.Of(part)}: moved to position {to + 1} of {list.Count}.");
        Reshape();
    }

    public void Remove(string address, int index)
    {
        if (DocumentPlaces.FindList(Document, address) is not { } list || !Holds(list, index)) return;
        var part = list[index]!;
        list.RemoveAt(index);
        if (part == Section) Section = Document.Sections.ElementAtOrDefault(Math.Min(index, Document.Sections.Count - 1));
        Removed?.Invoke(PartNames.Of(part), () => PutBack(address, index, part));
        Reshape();
    }

    /// <summary>Adds the words of a comma-separated text to the keywords at an address.</summary>
    public bool AddKeywords(string address, string text)
    {
        if (DocumentPlaces.FindList(Document, address) is not List<string> words) return false;
        words.AddRange(Words(text).Take(ResumeLimits.ItemsPerSection - words.Count));
        Reshape();
        return true;
    }

    public static IEnumerable<string> Words(string text) =>
        text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public void Duplicate(Section section, ResumeItem item)
    {
        if (!HasRoom(section.Items)) return;
        var copy = ItemCopies.Of(item);
        section.Items.Insert(section.Items.IndexOf(item) + 1, copy);
        _unfolded.Add(copy.Id);
        Announced?.Invoke($"{PartNames.Of(item)}: duplicated.");
        Reshape();
    }

    public void AddSection(Section section)
    {
        Document.Sections.Add(section);
        Show(section);
        Changed?.Invoke();
    }

    private void PutBack(string address, int index, object part)
    {
        if (DocumentPlaces.FindList(Document, address) is not { } list) return;
        if (!HasRoom(list))
        {
            // What was removed must stay within reach until there is room for it.
            Removed?.Invoke(PartNames.Of(part), () => PutBack(address, index, part));
            return;
        }

        list.Insert(Math.Min(index, list.Count), part);
        if (part is Section section) Section = section;
        Announced?.Invoke($"{PartNames.Of(part)}: back again.");
        Reshape();
    }

    private bool HasRoom(IList list)
    {
        var limit = list is List<Section> ? ResumeLimits.Sections : ResumeLimits.ItemsPerSection;
        if (list.Count < limit) return true;
        Refused?.Invoke($"There is no room: {limit} are the most there can be. Remove one first.");
        return false;
    }

    private static bool Holds(IList list, int index) => index >= 0 && index < list.Count;
}
