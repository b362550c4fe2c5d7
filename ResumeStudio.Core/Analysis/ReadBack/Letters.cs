using System.Text;

namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>Text reduced to what survives printing and reading back: letters and figures in lower case, ligatures taken apart.</summary>
internal static class Letters
{
    /// <summary>The letters and figures of <paramref name="text"/>.</summary>
    public static string Of(string text)
    {
        var plain = Ascii.IsValid(text) ? text : Compatible(text);
        return string.Concat(plain.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    // Half a surrogate pair cannot be normalized; such text is compared as it stands.
    private static string Compatible(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
