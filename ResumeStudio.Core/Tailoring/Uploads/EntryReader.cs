namespace ResumeStudio.Core.Tailoring.Uploads;

/// <summary>Cuts the lines of a section into entries: a line with a time, or a line of text after a list that does not go on with it, opens one.</summary>
internal static class EntryReader
{
    private const int LongestHead = 120;

    /// <summary>The entries in order.</summary>
    public static List<PlainEntry> Of(IEnumerable<PlainLine> lines, string language)
    {
        var entries = new List<PlainEntry>();
        PlainLine? before = null;
        foreach (var line in lines)
        {
            var span = line.IsBullet || line.Text.Length > LongestHead ? null : DateSpan.Of(line.Text, language);
            if (line.IsBullet && entries.Count > 0) entries[^1].List.Add(line.Text);
            else if (span is null && before is not null && entries[^1].List is [.., var last] && line.Continues(before)) entries[^1].List[^1] = line.After(last);
            else Take(entries, line.Text, span);
            before = line;
        }

        return entries;
    }

    private static void Take(List<PlainEntry> entries, string line, DateSpan? span)
    {
        var open = entries.Count > 0 ? entries[^1] : null;
        if (span is not null && open is { Dates.IsUnknown: true, List.Count: 0, Lines.Count: 0 }) Date(open, span);
        else if (span is not null) entries.Add(new(Parts(span.Rest)) { Dates = span.Range });
        else if (open is null || open.List.Count > 0) entries.Add(new(Parts(line)));
        else if (open.Head.Count < 2 && open.Lines.Count == 0 && line.Length <= LongestHead && !line.EndsWith('.')) open.Head.AddRange(Parts(line));
        else open.Lines.Add(line);
    }

    private static void Date(PlainEntry entry, DateSpan span)
    {
        entry.Dates = span.Range;
        entry.Head.AddRange(Parts(span.Rest));
    }

    // The strongest mark of the line parts it: a tab or bar, else a dash between spaces, else "at", else commas.
    private static List<string> Parts(string head)
    {
        foreach (var mark in new[] { "\t", " | ", "|", " · ", " – ", " — ", " - ", " @ ", " at ", " bei ", " chez ", ", " })
            if (head.Contains(mark, StringComparison.Ordinal)) return [.. head.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return head.Trim().Length > 0 ? [head.Trim()] : [];
    }
}
