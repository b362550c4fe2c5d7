using System.Collections.Frozen;

namespace ResumeStudio.Core.Domains;

/// <summary>
/// Labels that imitate others: letters of scripts that nobody mixes, or a whole label of foreign letters with Latin shapes.
/// The rule is the "highly restrictive" profile of Unicode Technical Standard 39, 5.2; the second part is what browsers add to it.
/// </summary>
internal static class LookAlikes
{
    private static readonly WritingScript[][] UsedTogether =
    [
        [WritingScript.Latin, WritingScript.Han, WritingScript.Hiragana, WritingScript.Katakana],
        [WritingScript.Latin, WritingScript.Han, WritingScript.Bopomofo],
        [WritingScript.Latin, WritingScript.Han, WritingScript.Hangul],
    ];

    private static readonly Dictionary<WritingScript, FrozenSet<char>> LatinShapes = new()
    {
        [WritingScript.Cyrillic] = "аеорсухіјѕһԁԛԝѵҽгпьӏѡԍɡ".ToFrozenSet(),
        [WritingScript.Greek] = "αικνρυωηοτϳ".ToFrozenSet(),
        [WritingScript.Armenian] = "ոսցհօզք".ToFrozenSet(),
    };

    // Under these, a label in their own script is at home whatever its shapes.
    private static readonly FrozenSet<string> CyrillicEndings = new[] { "ru", "su", "ua", "bg", "by", "kz", "uz", "mk", "rs", "mn", "kg", "tj" }.ToFrozenSet();

    /// <summary>Whether <paramref name="label"/>, in Unicode, imitates another name under <paramref name="ending"/>, the last label in ASCII.</summary>
    public static bool Imitates(string label, string ending)
    {
        var scripts = label.EnumerateRunes().Select(WritingScripts.Of).Where(script => script != WritingScript.Common).Distinct().ToList();
        return scripts.Count > 1 ? !UsedTogether.Any(set => scripts.All(set.Contains)) : scripts.Count == 1 && IsDisguised(label, scripts[0], ending);
    }

    private static bool IsDisguised(string label, WritingScript script, string ending) =>
        LatinShapes.TryGetValue(script, out var shapes) && label.Where(char.IsLetter).All(shapes.Contains)
        && !ending.StartsWith("xn--", StringComparison.Ordinal) && !(script == WritingScript.Cyrillic && CyrillicEndings.Contains(ending));
}
