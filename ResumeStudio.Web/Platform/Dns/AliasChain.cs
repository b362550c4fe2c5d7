using System.Globalization;
using ResumeStudio.Core.Domains;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>Follows the aliases (CNAME) of a name through as many answers as it takes, but not in a circle and not forever.</summary>
internal sealed class AliasChain(string name, DnsType type)
{
    private const int Longest = 8;
    private readonly List<string> _names = [name];

    /// <summary>The name to ask about next.</summary>
    public string Name => _names[^1];

    public DnsAnswer Answer(DnsOutcome outcome) => new(outcome) { Aliases = _names[1..] };

    /// <summary>Reads an answer about <see cref="Name"/>; null when the chain leads to a name that has to be asked about.</summary>
    public DnsAnswer? Take(DnsMessage message)
    {
        var asked = Name;
        while (type is not DnsType.CNAME && Alias(message) is { } target)
        {
            if (_names.Contains(target) || _names.Count > Longest) return Answer(DnsOutcome.AliasLoop);
            _names.Add(target);
        }

        var values = message.Answers.Where(record => record.Name == Name && record.Type == type).Select(record => record.Value).ToList();
        if (values.Count > 0) return Answer(DnsOutcome.Found) with { Values = values };
        var authority = message.Authorities.FirstOrDefault(record => record.Type is DnsType.SOA);
        return Name != asked && message.Code is DnsCode.NoError && authority is null ? null : Nothing(message, authority);
    }

    private string? Alias(DnsMessage message) => message.Answers.FirstOrDefault(record => record.Name == Name && record.Type is DnsType.CNAME)?.Value;

    private DnsAnswer Nothing(DnsMessage message, DnsRecord? authority)
    {
        var outcome = message.Code is DnsCode.NoSuchName ? DnsOutcome.NoName : DnsOutcome.NoRecord;
        if (authority is null) return Answer(outcome);
        var minimum = TimeSpan.FromSeconds(uint.Parse(authority.Value, CultureInfo.InvariantCulture));
        // In a memory the time runs down; fresh from the zone's own server it is whole.
        return Answer(outcome) with { NegativeFor = authority.Ttl < minimum ? authority.Ttl : minimum, IsRemembered = !message.IsAuthoritative && authority.Ttl < minimum };
    }
}
