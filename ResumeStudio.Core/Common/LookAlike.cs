namespace ResumeStudio.Core.Common;

/// <summary>The skeleton of a name: names that a reader may take for each other have the same one.</summary>
/// <remarks>The idea of Unicode's confusable skeletons (UTS #39), for the letters that addresses of ours may hold.</remarks>
public static class LookAlike
{
    /// <summary>Folds what looks alike in lower-case ASCII: <c>0</c> and o, <c>1</c>, i and l, <c>5</c> and s, rn and m, vv and w; hyphens and underscores go.</summary>
    public static string Of(string name) => name
        .Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)
        .Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal)
        .Replace('0', 'o').Replace('1', 'l').Replace('i', 'l').Replace('5', 's');
}
