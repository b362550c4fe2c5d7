using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>The words of a letter.</summary>
/// <param name="Recipient">To whom it goes, as Markdown.</param>
/// <param name="Subject">Its subject, one line.</param>
/// <param name="Body">The letter with its greeting, as Markdown.</param>
/// <param name="Closing">How it ends, with the name, as Markdown.</param>
public sealed record LetterText(string Recipient, string Subject, string Body, string Closing)
{
    /// <summary>A letter without words.</summary>
    public static LetterText Empty { get; } = new("", "", "", "");

    /// <summary>What the person must still fill in: the blanks, in square brackets, in order.</summary>
    public IReadOnlyList<string> Blanks => [.. LetterBlanks.In(Body), .. LetterBlanks.In(Recipient), .. LetterBlanks.In(Subject), .. LetterBlanks.In(Closing)];

    /// <summary>The words of the letter itself; blanks are none.</summary>
    public int Words => LetterBlanks.Without(Markdown.Plain(Body)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>The same text, which fits its limits.</summary>
    /// <exception cref="RuleViolation">A part is too long.</exception>
    public LetterText Checked()
    {
        foreach (var (name, text, most) in new[] { ("recipient", Recipient, LetterLimits.RecipientLength), ("subject", Subject, LetterLimits.SubjectLength), ("letter", Body, LetterLimits.BodyLength), ("closing", Closing, LetterLimits.ClosingLength) })
            if (text.Length > most) throw new RuleViolation($"The {name} has {text.Length:N0} characters; {most:N0} are the most.");
        return this;
    }

    /// <summary>The whole letter as plain text; lines end with a line feed.</summary>
    public string Plain() => string.Join("\n\n", ParagraphsOf(Recipient).Append(Subject.Trim()).Concat(ParagraphsOf(Body)).Concat(ParagraphsOf(Closing)).Where(part => part.Length > 0)) + "\n";

    /// <summary>The paragraphs of Markdown as plain text; lines inside one end with a line feed.</summary>
    public static IEnumerable<string> ParagraphsOf(string markdown) =>
        markdown.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => Markdown.Plain(part).ReplaceLineEndings("\n")).Where(part => part.Length > 0);
}
