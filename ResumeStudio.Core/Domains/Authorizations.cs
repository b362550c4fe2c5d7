namespace ResumeStudio.Core.Domains;

/// <summary>What CAA records allow (RFC 8659, 4).</summary>
internal static class Authorizations
{
    private const int Critical = 128;
    private static readonly string[] Known = ["issue", "issuewild", "iodef", "issuemail", "issuevmc", "contactemail", "contactphone"];

    /// <summary>Whether the records forbid the authority to issue a certificate for a single name.</summary>
    /// <param name="records">As "0 issue ca.example; parameter=1".</param>
    /// <param name="authority">The name of the authority.</param>
    public static bool Forbid(IEnumerable<string> records, string authority)
    {
        var properties = records.Select(record => record.Split(' ', 3)).Where(parts => parts.Length == 3).ToList();
        if (properties.Any(parts => !Known.Contains(parts[1]) && int.TryParse(parts[0], out var flags) && (flags & Critical) != 0)) return true;
        var issuers = properties.Where(parts => parts[1] == "issue").Select(parts => parts[2].Split(';')[0].Trim()).ToList();
        return issuers.Count > 0 && !issuers.Contains(authority, StringComparer.OrdinalIgnoreCase);
    }
}
