using System.Collections;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring;

/// <summary>The entries of a proposed order, as a person arranges them.</summary>
public static class OrderEntries
{
    /// <summary>The entries that print, in the order that would be made; none when the list is no longer there.</summary>
    public static IReadOnlyList<OrderEntry> Of(ResumeDocument document, ProposedEdit edit)
    {
        if (edit.Kind != EditKind.Order || DocumentPlaces.FindList(document, edit.Address) is not { } list) return [];
        var entries = list.Cast<object>().Where(entry => Prints(document, entry)).DistinctBy(KeyOf).ToDictionary(KeyOf);
        return [.. edit.ResultOrder.Distinct().Where(entries.ContainsKey).Select(key => new OrderEntry(key, TextOf(entries[key]), entries[key] is not string, edit.LeftOff.Contains(key)))];
    }

    /// <summary>Puts a list into an order, entries that it does not name behind the others, and takes some off the page.</summary>
    internal static void Make(IList list, IReadOnlyList<string> order, IReadOnlyList<string> off)
    {
        var places = order.Select((key, at) => (key, at)).DistinctBy(pair => pair.key).ToDictionary(pair => pair.key, pair => pair.at);
        var sorted = list.Cast<object>().OrderBy(entry => places.GetValueOrDefault(KeyOf(entry), int.MaxValue)).ToList();
        for (var at = 0; at < sorted.Count; at++) list[at] = sorted[at];
        foreach (var entry in sorted.Where(entry => off.Contains(KeyOf(entry)))) Hide(entry, true);
    }

    /// <summary>Takes an entry off the page, or brings it back.</summary>
    internal static void Hide(object? entry, bool hidden)
    {
        switch (entry)
        {
            case Section section: section.Hidden = hidden; break;
            case Bullet bullet: bullet.Hidden = hidden; break;
            case ResumeItem item: item.Hidden = hidden; break;
            case Role role: role.Hidden = hidden; break;
        }
    }

    private static string KeyOf(object entry) => entry switch
    {
        Section section => DocumentParts.Address(section.Id),
        ResumeItem item => DocumentParts.Address(item.Id),
        Role role => DocumentParts.Address(role.Id),
        Bullet bullet => DocumentParts.Address(bullet.Id),
        _ => entry.ToString() ?? "",
    };

    private static bool Prints(ResumeDocument document, object entry) => entry switch
    {
        Section section => Printable.SectionsOf(document).Contains(section),
        ResumeItem item => !item.Hidden && Printable.HasContent(item),
        Role role => !role.Hidden && Printable.HasContent(role),
        Bullet bullet => Printable.Of([bullet]).Any(),
        _ => true,
    };

    private static string TextOf(object entry) => entry switch
    {
        Section section => section.DisplayTitle,
        SkillItem { Name.Length: 0 } group => string.Join(", ", group.Keywords),
        ResumeItem item => item.Heading,
        Role role => role.Position,
        Bullet bullet => PlainText.Of(bullet.Text),
        _ => entry.ToString() ?? "",
    };
}
