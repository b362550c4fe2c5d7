using System.Text.RegularExpressions;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Sharing;

/// <summary>The last part of a public address, <c>/r/{slug}</c>: lower-case a to z, digits and single hyphens inside.</summary>
public readonly partial record struct Slug
{
    /// <summary>The fewest characters.</summary>
    public const int MinimumLength = 3;

    /// <summary>The most characters.</summary>
    public const int Length = 60;

    private const string Fallback = "my-resume";

    /// <summary>Latin letters that Unicode does not decompose into a plain one and a mark.</summary>
    private static readonly Dictionary<char, string> Undecomposed = new() { ['ł'] = "l", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ı'] = "i" };

    private Slug(string value) => Value = value;

    /// <summary>The text in the address.</summary>
    public string Value { get; }

    /// <summary>What it looks like (<see cref="LookAlike"/>): two people never have addresses that look the same.</summary>
    public string Skeleton => LookAlike.Of(Value);

    /// <summary>Takes what a person typed: spaces around it and capitals do not matter.</summary>
    /// <exception cref="RuleViolation">It cannot be an address; the message says why.</exception>
    public static Slug Parse(string typed)
    {
        var value = typed.Trim().ToLowerInvariant();
        if (value.Length is < MinimumLength or > Length) throw new RuleViolation($"An address has {MinimumLength} to {Length} characters.");
        if (!Allowed().IsMatch(value)) throw new RuleViolation("Use only the letters a to z, digits, and single hyphens between them.");
        if (ReservedNames.Resembles(value)) throw new RuleViolation("This address is kept for the service, or looks like one that is. Choose another one.");
        return new(value);
    }

    /// <summary>An address made of a name: without accents, words joined by hyphens.</summary>
    /// <param name="name">Any text in any script; one without a usable letter gives a common word.</param>
    /// <param name="number">Appended from 2 on, for names that are taken.</param>
    public static string Suggest(string name, int number = 1)
    {
        var plain = string.Concat(SearchKey.Of(name).Select(letter => Undecomposed.GetValueOrDefault(letter, letter.ToString())));
        var folded = Others().Replace(plain, "-").Trim('-');
        var tail = number > 1 ? $"-{number}" : "";
        if (folded.Length > Length - tail.Length) folded = folded[..(Length - tail.Length)].TrimEnd('-');
        if (folded.Length < MinimumLength) folded = Fallback;
        return ReservedNames.Resembles(folded + tail) ? Fallback + tail : folded + tail;
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Allowed();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
