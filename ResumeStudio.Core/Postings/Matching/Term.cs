namespace ResumeStudio.Core.Postings.Matching;

/// <summary>A word that says something, wherever it stands: a tool, a known synonym, or the stem of a word.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="IsName">Whether it names something (a tool, "EMIS"); names weigh double.</param>
/// <param name="At">The first of its tokens.</param>
/// <param name="Count">How many tokens it has.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="Fold">The folded word; of several words, the first.</param>
internal readonly record struct Term(string Key, bool IsName, int At, int Count, string Text, string Fold)
{
    /// <summary>How much it weighs in a requirement.</summary>
    public int Weight => IsName ? 2 : 1;
}
