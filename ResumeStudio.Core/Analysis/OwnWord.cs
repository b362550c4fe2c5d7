using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Analysis;

/// <summary>A word that a person writes so on purpose: a name, a term of their trade. It is never a spelling mistake (R-W9), in none of their resumes.</summary>
public sealed class OwnWord : IOwned
{
    /// <summary>The longest word, in UTF-16 units.</summary>
    public const int Length = 60;

    /// <summary>How many words one person can keep.</summary>
    public const int MostPerOwner = 1000;

    private OwnWord() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The word as it was given.</summary>
    public string Word { get; private set; } = "";

    /// <summary>The word in lower case, by which it is known: capitals make no other word.</summary>
    public string Key { get; private set; } = "";

    /// <summary>When it was kept.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Keeps a word.</summary>
    /// <exception cref="RuleViolation">It is empty, too long, or more than one word.</exception>
    public static OwnWord For(Guid ownerId, string word, DateTimeOffset now)
    {
        word = word.Trim();
        if (word.Length == 0) throw new RuleViolation("Type the word that you want to keep.");
        if (word.Length > Length) throw new RuleViolation($"A word has at most {Length} characters.");
        if (word.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))) throw new RuleViolation("Keep one word at a time, without spaces.");
        return new() { OwnerId = ownerId, Word = word, Key = KeyOf(word), CreatedAt = now };
    }

    /// <summary>What a word is known by.</summary>
    public static string KeyOf(string word) => word.Trim().ToLowerInvariant();
}
