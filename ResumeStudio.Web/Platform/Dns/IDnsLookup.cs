using ResumeStudio.Core.Domains;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>Asks the domain name system. Whatever the world answers, or does not, is an outcome; only a cancelled wait throws.</summary>
public interface IDnsLookup
{
    /// <param name="name">An ASCII name without a final dot.</param>
    /// <param name="type">The records wanted.</param>
    /// <param name="stop">Ends the wait.</param>
    Task<DnsAnswer> AskAsync(string name, DnsType type, CancellationToken stop = default);
}
