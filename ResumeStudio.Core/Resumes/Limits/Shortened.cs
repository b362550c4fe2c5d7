namespace ResumeStudio.Core.Resumes.Limits;

/// <summary>Beginnings of texts that never end in half a character.</summary>
public static class Shortened
{
    /// <summary>The first <paramref name="length"/> code units of <paramref name="text"/>, one less where that would split a surrogate pair.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>The text itself, or its beginning with an ellipsis; at most <paramref name="length"/> code units.</summary>
    public static string To(int length, string text) => text.Length <= length ? text : Cut(text, length - 1) + "…";
}
