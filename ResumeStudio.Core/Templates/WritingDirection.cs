namespace ResumeStudio.Core.Templates;

/// <summary>The direction of a language's script.</summary>
public static class WritingDirection
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase) { "ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ku-Arab", "iw" };

    /// <summary><c>rtl</c> or <c>ltr</c> for a BCP 47 tag.</summary>
    public static string Of(string language) => RightToLeft.Contains(language) || RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";
}
