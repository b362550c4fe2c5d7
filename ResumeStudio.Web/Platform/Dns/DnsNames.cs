using System.Text;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>
/// Names on the wire and as text. In text a byte that is no letter, digit, hyphen or underscore stands as \DDD (RFC 1035, 5.1),
/// so that a dot inside a label never looks like a dot between two.
/// </summary>
internal static class DnsNames
{
    public const int WireLength = 255;
    private const int LabelLength = 63;

    /// <exception cref="ArgumentException">The text is no name that can be asked for.</exception>
    public static byte[] ToWire(string name)
    {
        var wire = new List<byte>(name.Length + 2);
        foreach (var label in name.Split('.'))
        {
            if (label.Length is 0 or > LabelLength || !label.All(IsPlain)) throw new ArgumentException("Not a host name.", nameof(name));
            wire.Add((byte)label.Length);
            wire.AddRange(Encoding.ASCII.GetBytes(label));
        }

        wire.Add(0);
        return wire.Count <= WireLength ? [.. wire] : throw new ArgumentException("Too long for a name.", nameof(name));
    }

    /// <summary>Whether the name can be asked for; one from an answer may hold anything.</summary>
    public static bool CanBeAsked(string name) =>
        name.Length is > 0 and <= WireLength - 2 && name.Split('.').All(label => label.Length is > 0 and <= LabelLength && label.All(IsPlain));

    public static void AppendLabel(StringBuilder text, ReadOnlySpan<byte> label)
    {
        if (text.Length > 0) text.Append('.');
        foreach (var octet in label)
        {
            var letter = char.ToLowerInvariant((char)octet);
            _ = IsPlain(letter) ? text.Append(letter) : text.Append('\\').Append(octet.ToString("D3"));
        }
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
