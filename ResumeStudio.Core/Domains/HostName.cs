using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Domains;

/// <summary>A domain name that a person may use for public pages: registered or below a registered one, never an address, never one of ours.</summary>
public sealed record HostName
{
    /// <summary>The longest name in characters (RFC 1035, 2.3.4, less the length octets).</summary>
    public const int Length = 253;

    private const string Www = "www.";

    private HostName(string ascii) => Ascii = ascii;

    /// <summary>The name as name servers and browsers' Host headers carry it: ASCII (IDNA), lower case, no final dot.</summary>
    public string Ascii { get; }

    /// <summary>The name as people read it.</summary>
    public string Shown => HostRules.ToShown(Ascii);

    /// <summary>The registered name that it is or lies under.</summary>
    public string Registrable => PublicSuffixes.Registrable(Ascii)!;

    /// <summary>Whether it is the registered name itself, where no CNAME may stand (RFC 1034, 3.6.2).</summary>
    public bool IsApex => Ascii == Registrable;

    /// <summary>The name with which it shares its visitors: "www." before an apex, the apex for its "www."; otherwise null.</summary>
    public HostName? Partner => IsApex ? Ascii.Length + Www.Length <= Length ? new(Www + Ascii) : null : Ascii == Www + Registrable ? new(Registrable) : null;

    /// <summary>Reads what somebody pasted: an address with scheme, port and path will do.</summary>
    /// <param name="pasted">The text.</param>
    /// <param name="site">The site's own host in ASCII, which nobody may take, nor a name below it.</param>
    /// <exception cref="RuleViolation">It is no usable domain; the message says why.</exception>
    public static HostName Parse(string? pasted, string? site = null) => new(HostRules.Require(PastedHost.Find(pasted ?? ""), site));

    /// <summary>The name that a row keeps, which has passed the rules before.</summary>
    public static HostName Stored(string ascii) => new(ascii);

    /// <inheritdoc />
    public override string ToString() => Ascii;
}
