using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Writing;

/// <summary>Takes off what models put around a text: quotation marks, a list mark, a fence, a second paragraph with remarks.</summary>
public static class WrittenText
{
    private static readonly char[] Around = ['"', '“', '”', '„', '«', '»', '`', ' '];

    /// <summary>The text alone, on one line, at most as long as a field takes.</summary>
    public static string Of(string answer)
    {
        var line = answer.ReplaceLineEndings("\n").Split('\n').Select(part => part.Trim()).FirstOrDefault(part => part.Length > 0 && !part.StartsWith("```", StringComparison.Ordinal)) ?? "";
        if (line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) || line.StartsWith("• ", StringComparison.Ordinal)) line = line[2..];
        var bare = line.Trim(Around);
        return bare.Length <= ResumeLimits.TextLength ? bare : bare[..ResumeLimits.TextLength];
    }
}
