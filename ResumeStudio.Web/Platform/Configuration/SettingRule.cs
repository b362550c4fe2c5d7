using System.Globalization;
using System.Net;
using System.Net.Mail;
using ResumeStudio.Web.Platform.Dns;

namespace ResumeStudio.Web.Platform.Configuration;

/// <summary>What a value may be; each answers with the mistake in words, or null.</summary>
public static class SettingRule
{
    public static string? Anything(string value) => null;

    public static string? Switch(string value) => bool.TryParse(value, out _) ? null : "must be true or false";

    public static string? Secret(string value) => value.Length >= 20 && value.All(char.IsAsciiLetterOrDigit) ? null : "must have at least 20 letters and digits";

    public static string? MailAddress(string value) => MailAddressOf(value) ? null : "must be an e-mail address";

    public static string? WebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" ? null : "must be an http, https or mailto address";

    public static string? ServerAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? null : "must be an http or https address";

    public static string? Amount(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= 1_000_000 ? null : "must be an amount such as 2.50";

    public static string? Currency(string value) => value.Length == 3 && value.All(char.IsAsciiLetterUpper) ? null : "must be three capital letters, such as EUR";

    public static string? ListenAddresses(string value) =>
        value.Split(';').All(part => Uri.TryCreate(part.Replace("//*", "//localhost").Replace("//+", "//localhost"), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            ? null
            : "must be addresses such as http://localhost:5080, separated by semicolons";

    public static string? NameServers(string value) => DnsServers.Parse(value) is null ? "must be IP addresses, each perhaps with a port, separated by commas" : null;

    public static string? HostName(string value) => Uri.CheckHostName(value) is UriHostNameType.Dns && value.Contains('.') ? null : "must be a host name";

    public static string? Addresses(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries).All(part => IPAddress.TryParse(part, out _)) ? null : "must be IP addresses, separated by commas";

    public static string? EndPoint(string value) => EndPointOf(value) is null ? "must be a host name or address with a port, such as 127.0.0.1:443" : null;

    /// <summary>A host with a port, an IPv6 address in brackets; null for anything else.</summary>
    public static DnsEndPoint? EndPointOf(string value) =>
        value.LastIndexOf(':') is > 0 and var colon && int.TryParse(value[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 && Uri.CheckHostName(value[..colon]) is not UriHostNameType.Unknown
            ? new(value[..colon].Trim('[', ']'), port)
            : null;

    public static string? WritableFolder(string value)
    {
        try
        {
            var probe = Path.Combine(Directory.CreateDirectory(value).FullName, ".write-check");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "names a folder that cannot be written";
        }
    }

    public static Func<string, string?> OneOf(params string[] values) => value =>
        values.Contains(value, StringComparer.OrdinalIgnoreCase) ? null : "must be one of " + string.Join(", ", values);

    public static Func<string, string?> Number(int from, int to) => value =>
        int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {from} to {to}");

    private static bool MailAddressOf(string value) => System.Net.Mail.MailAddress.TryCreate(value, out var address) && address.Address == value;
}
