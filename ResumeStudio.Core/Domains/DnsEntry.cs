namespace ResumeStudio.Core.Domains;

/// <summary>One record to paste into the form of a DNS provider.</summary>
/// <param name="Name">The whole name, without a final dot.</param>
/// <param name="Type">The type as providers call it.</param>
/// <param name="Value">The value.</param>
public sealed record DnsEntry(string Name, string Type, string Value)
{
    /// <summary>The name as most forms want it: without the registered domain, "@" for the domain itself.</summary>
    public string Short
    {
        get
        {
            var zone = PublicSuffixes.Registrable(Name);
            return zone is null ? Name : Name == zone ? "@" : Name[..^(zone.Length + 1)];
        }
    }

    /// <summary>The record as one line, for <see cref="Parse"/>.</summary>
    public override string ToString() => $"{Name}\t{Type}\t{Value}";

    /// <summary>Reads a line of <see cref="ToString"/>.</summary>
    public static DnsEntry Parse(string line) => line.Split('\t') is [var name, var type, var value] ? new(name, type, value) : throw new FormatException("Not a record.");
}
