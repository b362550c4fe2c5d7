using System.Text;

namespace ResumeStudio.Core.Domains;

/// <summary>Which script a letter belongs to.</summary>
internal static class WritingScripts
{
    // Phonetic letters and marks that no composed letter holds are left out: beside Latin letters they only imitate.
    private static readonly (int First, int Last, WritingScript Script)[] Ranges =
    [
        (0x00c0, 0x024f, WritingScript.Latin), (0x0370, 0x03ff, WritingScript.Greek),
        (0x0400, 0x052f, WritingScript.Cyrillic), (0x0531, 0x058f, WritingScript.Armenian), (0x0591, 0x05f4, WritingScript.Hebrew),
        (0x0600, 0x06ff, WritingScript.Arabic), (0x0750, 0x077f, WritingScript.Arabic), (0x08a0, 0x08ff, WritingScript.Arabic),
        (0x0900, 0x097f, WritingScript.Devanagari), (0x0e01, 0x0e5b, WritingScript.Thai), (0x10a0, 0x10ff, WritingScript.Georgian),
        (0x1100, 0x11ff, WritingScript.Hangul), (0x13a0, 0x13ff, WritingScript.Cherokee), (0x1c80, 0x1c8f, WritingScript.Cyrillic),
        (0x1e00, 0x1eff, WritingScript.Latin), (0x1f00, 0x1fff, WritingScript.Greek),
        (0x2de0, 0x2dff, WritingScript.Cyrillic), (0x3005, 0x3007, WritingScript.Han),
        (0x3041, 0x309f, WritingScript.Hiragana), (0x30a0, 0x30ff, WritingScript.Katakana), (0x3105, 0x312f, WritingScript.Bopomofo),
        (0x31f0, 0x31ff, WritingScript.Katakana), (0x3400, 0x4dbf, WritingScript.Han), (0x4e00, 0x9fff, WritingScript.Han),
        (0xa640, 0xa69f, WritingScript.Cyrillic), (0xab70, 0xabbf, WritingScript.Cherokee),
        (0xac00, 0xd7a3, WritingScript.Hangul), (0x20000, 0x323af, WritingScript.Han),
    ];

    /// <summary>The script of <paramref name="letter"/>.</summary>
    public static WritingScript Of(Rune letter) =>
        letter.IsAscii ? Rune.IsLetter(letter) ? WritingScript.Latin : WritingScript.Common
        : Ranges.FirstOrDefault(range => letter.Value >= range.First && letter.Value <= range.Last, (First: 0, Last: 0, Script: WritingScript.Other)).Script;
}
