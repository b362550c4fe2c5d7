using System.Text;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Core.Contact;

/// <summary>What a visitor typed into the message form, without what no honest sender types.</summary>
public sealed record Letter
{
    /// <summary>The longest name, in UTF-16 code units.</summary>
    public const int NameLength = 100;

    /// <summary>The longest e-mail address.</summary>
    public const int EmailLength = AccountLimits.EmailLength;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int TextLength = 5_000;

    private Letter(string name, string email, string text) => (Name, Email, Text) = (name, email, text);

    /// <summary>The sender's name on one line, without control and invisible characters.</summary>
    public string Name { get; }

    /// <summary>The sender's address as typed, without spaces around it.</summary>
    public string Email { get; }

    /// <summary>The text; its lines end with <c>\n</c>, and tabs are its only other control characters.</summary>
    public string Text { get; }

    /// <summary>Takes what was typed; nothing is cut, so that a text that is too long can be shown again.</summary>
    public static Letter Of(string? name, string? email, string? text) => new(Line(name), (email ?? "").Trim(), Lines(text));

    /// <summary>What keeps it from being sent, in words for the field; empty when it may go.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        var problems = new Dictionary<string, string>();
        if (Name.Length is 0 or > NameLength) problems[nameof(Name)] = Name.Length == 0 ? "Enter your name." : $"A name has at most {NameLength} characters.";
        if (!EmailAddresses.IsAddress(Email)) problems[nameof(Email)] = "Enter one e-mail address, such as name@example.com.";
        if (Text.Length is 0 or > TextLength) problems[nameof(Text)] = Text.Length == 0 ? "Write your message." : $"A message has at most {TextLength:N0} characters; this one has {Text.Length:N0}.";
        return problems;
    }

    /// <summary>Invisible marks could turn a name around or hide a second one in it.</summary>
    private static string Line(string? typed) =>
        string.Join(' ', string.Concat(Whole(typed).EnumerateRunes().Select(rune => Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format ? " " : rune.ToString())).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string? typed) =>
        string.Concat(Whole(typed).ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))).Trim();

    /// <summary>Halves of surrogate pairs become U+FFFD: they cannot be stored as UTF-8.</summary>
    private static string Whole(string? typed) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(typed ?? ""));
}
