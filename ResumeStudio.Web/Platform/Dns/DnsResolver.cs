using System.Net;
using System.Net.Sockets;
using ResumeStudio.Core.Domains;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>Asks the name servers one after the other, the round twice, and follows aliases.</summary>
public sealed class DnsResolver(DnsServers servers, DnsWire wire) : IDnsLookup
{
    private const int Rounds = 2;

    public async Task<DnsAnswer> AskAsync(string name, DnsType type, CancellationToken stop = default)
    {
        var chain = new AliasChain(name.ToLowerInvariant(), type);
        while (true)
        {
            if (!DnsNames.CanBeAsked(chain.Name)) return chain.Answer(DnsOutcome.Unreadable);
            var reply = await AskAllAsync(new(chain.Name, type), stop);
            if (reply.Message is not { } message) return chain.Answer(reply.Failure);
            if (chain.Take(message) is { } answer) return answer;
        }
    }

    private async Task<DnsReply> AskAllAsync(DnsQuestion question, CancellationToken stop)
    {
        var failure = DnsOutcome.NoReply;
        for (var round = 0; round < Rounds && failure is DnsOutcome.NoReply; round++)
            foreach (var server in servers.All)
            {
                var reply = await AskOneAsync(server, question, @unchecked: false, stop);
                if (reply.Message is not null) return reply;
                if (reply.Failure is not DnsOutcome.NoReply && failure is not DnsOutcome.SignatureFailure) failure = await ExplainAsync(server, question, reply.Failure, stop);
            }

        return new(null, failure);
    }

    // A server that checks signatures says no more than "failure". When it has an answer after all once it need not check, the signatures were the reason.
    private async Task<DnsOutcome> ExplainAsync(IPEndPoint server, DnsQuestion question, DnsOutcome failure, CancellationToken stop) =>
        failure is DnsOutcome.ServerFailure && (await AskOneAsync(server, question, @unchecked: true, stop)).Message is not null ? DnsOutcome.SignatureFailure : failure;

    private async Task<DnsReply> AskOneAsync(IPEndPoint server, DnsQuestion question, bool @unchecked, CancellationToken stop)
    {
        try
        {
            var message = await wire.AskAsync(server, question, @unchecked, stop);
            return message.Code is DnsCode.NoError or DnsCode.NoSuchName ? new(message) : new(null, DnsOutcome.ServerFailure);
        }
        catch (DnsFormatException)
        {
            return new(null, DnsOutcome.Unreadable);
        }
        catch (Exception silent) when (silent is SocketException or IOException || (silent is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new(null, DnsOutcome.NoReply);
        }
    }
}
