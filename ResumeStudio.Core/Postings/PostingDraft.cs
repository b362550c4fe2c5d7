using ResumeStudio.Core.Resumes.Limits;

namespace ResumeStudio.Core.Postings;

/// <summary>What a person types of a posting.</summary>
/// <param name="Title">The job's title; empty means the first line of the text.</param>
/// <param name="Company">Who offers it.</param>
/// <param name="Link">Where it was found.</param>
/// <param name="Language">A tag of <see cref="PostingLanguages"/>, or an empty string: found out from the text.</param>
/// <param name="Text">The text.</param>
public sealed record PostingDraft(string Title, string Company, string Link, string Language, string Text)
{
    /// <summary>The text with plain line ends and without control characters.</summary>
    public static string Clean(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))).Trim();

    private const int LongestTitle = 80;

    /// <summary>The first line that says something, as a title; of one that is prose, its beginning.</summary>
    public static string FirstLine(string text)
    {
        var line = text.Split('\n').Select(line => line.Trim(' ', '#', '*', '-', '\t')).FirstOrDefault(line => line.Length > 0) ?? "";
        if (line.Length <= LongestTitle) return line;
        var cut = Shortened.Cut(line, LongestTitle - 1);
        var end = cut.LastIndexOf(' ');
        return (end > 0 ? cut[..end] : cut).TrimEnd(',', ';', ':', ' ') + "…";
    }
}
