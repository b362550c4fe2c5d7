using System.Globalization;
using System.Net;
using System.Text;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>The values of records as text: RFC 1035, 3.3 and 3.4; RFC 3596 (AAAA); RFC 8659 (CAA).</summary>
internal static class DnsValues
{
    /// <summary>Reads the value that ends at <paramref name="end"/>.</summary>
    public static string Read(ref DnsReader reader, DnsType type, int end) => type switch
    {
        DnsType.A => Address(reader.Octets(4)),
        DnsType.AAAA => Address(reader.Octets(16)),
        DnsType.CNAME or DnsType.NS => reader.Name(),
        DnsType.TXT => Text(ref reader, end),
        DnsType.CAA => Authorization(ref reader, end),
        DnsType.SOA => MinimumTtl(ref reader),
        _ => Skipped(ref reader, end),
    };

    private static string Address(ReadOnlySpan<byte> octets) => new IPAddress(octets).ToString();

    // One value of several strings is one text without anything between them (RFC 7208, 3.3, and everybody else).
    private static string Text(ref DnsReader reader, int end)
    {
        var octets = new List<byte>();
        while (reader.Position < end) octets.AddRange(reader.Octets(reader.Octet()));
        return Encoding.UTF8.GetString([.. octets]);
    }

    private static string Authorization(ref DnsReader reader, int end)
    {
        var (flags, tag) = (reader.Octet(), Encoding.ASCII.GetString(reader.Octets(reader.Octet())));
        if (reader.Position > end) throw new DnsFormatException("A CAA record is longer than it says.");
        return string.Create(CultureInfo.InvariantCulture, $"{flags} {tag.ToLowerInvariant()} {Encoding.UTF8.GetString(reader.Octets(end - reader.Position))}");
    }

    // Of a start of authority only the time matters for which "there is nothing" may be remembered.
    private static string MinimumTtl(ref DnsReader reader)
    {
        reader.Name();
        reader.Name();
        reader.Octets(16);
        return reader.Long().ToString(CultureInfo.InvariantCulture);
    }

    private static string Skipped(ref DnsReader reader, int end)
    {
        reader.Octets(end - reader.Position);
        return "";
    }
}
