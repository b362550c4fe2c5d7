using System.Globalization;
using System.Net;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Domains;

/// <summary>What keeps a name from being a custom domain, each in words for the person.</summary>
internal static class HostRules
{
    private const int LabelLength = 63;
    private const string Empty = "Enter a domain, such as mara.example.com.";
    private const string Unusable = "This is not a domain name. Use letters, digits and hyphens, with dots between the parts.";
    private static readonly string[] Reserved = ["local", "localhost", "internal", "test", "example", "invalid", "onion", "arpa", "alt", "home", "lan", "corp"];
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The ASCII form of a found name that may be a custom domain.</summary>
    /// <exception cref="RuleViolation">It may not; the message says why.</exception>
    public static string Require(string name, string? site)
    {
        if (name.Length == 0) throw new RuleViolation(Empty);
        if (IsAddress(name)) throw new RuleViolation("This is an IP address. Enter a domain name.");
        var ascii = ToAscii(name);
        if (IsAddress(ascii)) throw new RuleViolation("This is an IP address. Enter a domain name.");
        if ((Objection(ascii) ?? SiteObjection(ascii, site)) is { } objection) throw new RuleViolation(objection);
        return ascii;
    }

    /// <summary>The form that people read.</summary>
    public static string ToShown(string ascii) => Idn.GetUnicode(ascii);

    private static string ToAscii(string name)
    {
        if (name.Length > HostName.Length) throw new RuleViolation($"A domain has at most {HostName.Length} characters.");
        if (name.Split('.').Any(label => label.Length > LabelLength)) throw new RuleViolation($"A part between two dots has at most {LabelLength} characters.");
        try
        {
            var ascii = Idn.GetAscii(name).ToLowerInvariant();
            // What was pasted as "xn--…" must be what its letters encode to: otherwise two texts would name one domain.
            return Idn.GetAscii(Idn.GetUnicode(ascii)).Equals(ascii, StringComparison.OrdinalIgnoreCase) ? ascii : throw new RuleViolation(Unusable);
        }
        catch (ArgumentException)
        {
            throw new RuleViolation(Unusable);
        }
    }

    private static string? Objection(string ascii)
    {
        var labels = ascii.Split('.');
        if (ascii.Length > HostName.Length) return $"A domain has at most {HostName.Length} characters.";
        if (Reserved.Contains(labels[^1])) return "This name works only inside a network or in examples. Enter a domain that you have registered.";
        if (labels.Length == 1) return "This is one word. A domain has at least two parts, such as example.com.";
        if (labels.Any(label => label.Length is 0 or > LabelLength || !label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') || label[0] == '-' || label[^1] == '-')) return Unusable;
        if (labels.Any(label => LookAlikes.Imitates(ToShown(label), labels[^1]))) return "This name has letters that look like those of another alphabet. Such names are used to deceive, so it cannot be added.";
        return PublicSuffixes.Registrable(ascii) is null ? $"Under {ToShown(ascii)} anybody may register a name. Enter the one that you have registered." : null;
    }

    private static string? SiteObjection(string ascii, string? site) =>
        site is { Length: > 0 } && (ascii == site || ascii.EndsWith("." + site, StringComparison.Ordinal)) ? "This is an address of ours. Enter a domain of your own." : null;

    // Browsers read any name whose last part is a number as an IPv4 address, in decimal, octal or hexadecimal (WHATWG URL Standard, 3.5).
    private static bool IsAddress(string name) =>
        name.Contains(':') || name.StartsWith('[') || IPAddress.TryParse(name, out _) || IsNumber(name[(name.LastIndexOf('.') + 1)..]);

    private static bool IsNumber(string label) =>
        label.Length > 0 && (label.All(char.IsAsciiDigit) || (label.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && label[2..].All(char.IsAsciiHexDigit)));
}
