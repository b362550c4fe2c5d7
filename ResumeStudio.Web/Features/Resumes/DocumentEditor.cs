using System.Collections;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>
/// What the panes of one editor share, whatever kind of document is open: the unfolded cards, the focused field,
/// and every change of structure with its announcement and its way back.
/// </summary>
public abstract class DocumentEditor
{
    private readonly HashSet<Guid> _unfolded = [];
    private int _copy;

    /// <summary>Text or structure changed: save and draw again.</summary>
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

    public string? FocusedAddress { get; private set; }

    public void Touch() => Changed?.Invoke();

    public void Reshape()
    {
        Redraw();
        Touch();
    }

    /// <summary>Shows the form that holds an address, its card unfolded.</summary>
    public abstract void ShowField(string address);

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
        Redraw();
    }

    public virtual void Add(IList list, object part)
    {
        list.Add(part);
        Reshape();
    }

    public void Move(string address, int from, int to)
    {
        if (FindList(address) is not { } list || !Holds(list, from) || !Holds(list, to) || from == to) return;
        var part = list[from]!;
        list.RemoveAt(from);
        list.Insert(to, part);
        Announce($"{NameOf(part)}: moved to position {to + 1} of {list.Count}.");
        Reshape();
    }

    public void Remove(string address, int index)
    {
        if (FindList(address) is not { } list || !Holds(list, index)) return;
        var part = list[index]!;
        list.RemoveAt(index);
        WhenRemoved(part, index);
        Removed?.Invoke(NameOf(part), WayBack(address, index, part));
        Reshape();
    }

    /// <summary>Adds the words of a comma-separated text to the keywords at an address.</summary>
    public bool AddKeywords(string address, string text)
    {
        if (FindList(address) is not List<string> words) return false;
        words.AddRange(Words(text).Take(MostIn(words) - words.Count));
        Reshape();
        return true;
    }

    public static IEnumerable<string> Words(string text) =>
        text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The ordered list at an address, or null.</summary>
    protected abstract IList? FindList(string address);

    /// <summary>What the person would call a part.</summary>
    protected abstract string NameOf(object part);

    /// <summary>How many entries a list may have.</summary>
    protected abstract int MostIn(IList list);

    /// <summary>A part has just left its list.</summary>
    protected virtual void WhenRemoved(object part, int index)
    {
    }

    /// <summary>A part is back in its list.</summary>
    protected virtual void WhenBack(object part)
    {
    }

    protected void Unfold(Guid id) => _unfolded.Add(id);

    protected void Redraw() => Reshaped?.Invoke();

    protected void Announce(string words) => Announced?.Invoke(words);

    protected bool HasRoom(IList list)
    {
        var limit = MostIn(list);
        if (list.Count < limit) return true;
        Refused?.Invoke($"There is no room: {limit} are the most there can be. Remove one first.");
        return false;
    }

    /// <summary>Another copy of the document is open: it is drawn, and nothing of the copy before comes into it.</summary>
    protected void GoOnWithAnotherCopy()
    {
        _copy++;
        Reshape();
    }

    private Action WayBack(string address, int index, object part)
    {
        var copy = _copy;
        return () =>
        {
            if (copy == _copy) PutBack(address, index, part);
            else Refused?.Invoke($"{NameOf(part)} was removed from a copy that is no longer open.");
        };
    }

    private void PutBack(string address, int index, object part)
    {
        if (FindList(address) is not { } list) return;
        if (!HasRoom(list))
        {
            // What was removed must stay within reach until there is room for it.
            Removed?.Invoke(NameOf(part), WayBack(address, index, part));
            return;
        }

        list.Insert(Math.Min(index, list.Count), part);
        WhenBack(part);
        Announce($"{NameOf(part)}: back again.");
        Reshape();
    }

    private static bool Holds(IList list, int index) => index >= 0 && index < list.Count;
}
