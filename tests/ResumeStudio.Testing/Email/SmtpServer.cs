using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResumeStudio.Testing.Email;

/// <summary>A mail server on the loopback interface that keeps what it is given, or answers recipients as a test says.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public SmtpServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The answer to RCPT; null accepts.</summary>
    public Func<string, string?> AnswerTo { get; set; } = _ => null;

    /// <summary>Whether it takes a mail and breaks the line before it says so.</summary>
    public bool HangsUpAfterMail { get; set; }

    /// <summary>Everything between DATA and the final dot, newest last.</summary>
    public ConcurrentQueue<string> Received { get; } = new();

    public ConcurrentQueue<string> Recipients { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true) talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            await SayAsync(stream, "220 test");
            while (await reader.ReadLineAsync(_stop.Token) is { } line && !line.StartsWith("QUIT", StringComparison.Ordinal)) await AnswerAsync(line, reader, stream);
        }
        catch (Exception end) when (end is IOException or OperationCanceledException)
        {
        }
    }

    private async Task AnswerAsync(string line, StreamReader reader, NetworkStream stream)
    {
        if (line.StartsWith("RCPT", StringComparison.Ordinal))
        {
            Recipients.Enqueue(line);
            await SayAsync(stream, AnswerTo(line) ?? "250 ok");
        }
        else if (line == "DATA")
        {
            await SayAsync(stream, "354 go on");
            Received.Enqueue(await ReadMailAsync(reader));
            if (HangsUpAfterMail) throw new IOException("hung up");
            await SayAsync(stream, "250 taken");
        }
        else
        {
            await SayAsync(stream, "250 ok");
        }
    }

    private async Task<string> ReadMailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".") mail.Append(line).Append("\r\n");
        return mail.ToString();
    }

    private async Task SayAsync(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), _stop.Token);
}
