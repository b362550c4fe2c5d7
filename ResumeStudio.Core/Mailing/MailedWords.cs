using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Mailing;

/// <summary>What the person writes in a mail with a resume.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Message">Plain text.</param>
public sealed record MailedWords(string Subject, string Message)
{
    /// <summary>Characters of a subject.</summary>
    public const int SubjectLength = 150;

    /// <summary>Characters of a message.</summary>
    public const int MessageLength = 5_000;

    /// <summary>What the form starts with; the person changes it. It says nothing but what is sent, and by whom.</summary>
    public static MailedWords Proposal(string name) => new(
        name.Length > 0 ? $"Resume of {name}"[..Math.Min(SubjectLength, name.Length + 10)] : "Resume",
        $"Hello,\n\nhere is my resume.\n\n{name}".Trim());

    /// <summary>The same, trimmed.</summary>
    /// <exception cref="RuleViolation">The subject is empty, too long or more than a line, or the message is empty or too long.</exception>
    public MailedWords Checked()
    {
        var (subject, message) = (Subject.Trim(), Message.ReplaceLineEndings("\n").Trim());
        if (subject.Length == 0) throw new RuleViolation("Enter a subject.");
        if (subject.Length > SubjectLength) throw new RuleViolation($"A subject has at most {SubjectLength} characters.");
        if (subject.Any(char.IsControl) || subject.Any(letter => letter is '\u2028' or '\u2029')) throw new RuleViolation("A subject is one line.");
        if (message.Length == 0) throw new RuleViolation("Write a message. A mail without one looks like an advertisement.");
        if (message.Length > MessageLength) throw new RuleViolation($"A message has at most {MessageLength:N0} characters.");
        if (message.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t'))) throw new RuleViolation("The message has signs that cannot be sent. Type it anew, or paste it as plain text.");
        return new(subject, message);
    }
}
