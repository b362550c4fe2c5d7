namespace ResumeStudio.Core.Templates;

/// <summary>A typeface that documents may use, with the files it consists of.</summary>
/// <param name="Id">Its id in themes and file names, for example <c>source-serif-4</c>.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Generic">The CSS generic family behind it: <c>serif</c>, <c>sans-serif</c> or <c>monospace</c>.</param>
/// <param name="Weights">The weights that exist as files.</param>
/// <param name="HasItalic">Whether each weight has an italic.</param>
/// <param name="Subsets">The parts of its characters.</param>
public sealed record FontFamily(string Id, string Label, string Generic, IReadOnlyList<int> Weights, bool HasItalic, IReadOnlyList<FontSubset> Subsets)
{
    /// <summary>The name in CSS; it also becomes the font's name on the person's page, never a local font's.</summary>
    public string CssName => "Studio " + Label;

    /// <summary>Every file of the family.</summary>
    public IEnumerable<FontFile> Files =>
        from subset in Subsets
        from weight in Weights
        from italic in HasItalic ? new[] { false, true } : [false]
        select new FontFile(this, weight, italic, subset);
}
