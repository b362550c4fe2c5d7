using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResumeStudio.Testing.Models;

/// <summary>
/// An OpenAI-compatible server that we did not write, in a process of its own on the loopback interface. It answers by the words of a
/// question and can fail in every way that a provider fails.
/// </summary>
public sealed class ModelServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(50);

    private readonly string _file = Path.GetTempFileName();
    private readonly int _port = FreePort();
    private readonly HttpClient _client;
    private Process? _process;

    private ModelServer() => _client = new() { BaseAddress = new Uri($"http://127.0.0.1:{_port}") };

    /// <summary>Its API, as a provider's endpoint is configured.</summary>
    public string Endpoint => $"http://127.0.0.1:{_port}/v1";

    /// <param name="answers">What it answers; a question that none fits gets 503.</param>
    public static async Task<ModelServer> StartAsync(params ScriptedAnswer[] answers)
    {
        var server = new ModelServer();
        await File.WriteAllTextAsync(server._file, JsonSerializer.Serialize(new { fixtures = answers.Select(answer => answer.Fixture) }));
        var program = Path.Combine(Repository.Root, "node_modules", "@copilotkit", "aimock", "dist", "cli.js");
        server._process = Process.Start(new ProcessStartInfo("node", [program, "-p", $"{server._port}", "-f", server._file, "--strict", "--log-level", "silent"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        for (var began = TimeProvider.System.GetTimestamp(); !await server.AnswersAsync(); await Task.Delay(Often))
            if (server._process.HasExited || TimeProvider.System.GetElapsedTime(began) > Patience) throw new InvalidOperationException("The model server does not start.");
        return server;
    }

    /// <summary>The bodies of all questions that it got, oldest first.</summary>
    public Task<IReadOnlyList<JsonNode>> QuestionsAsync() => QuestionsAsync("/v1/chat/completions");

    /// <summary>The bodies of all questions for vectors, oldest first.</summary>
    public Task<IReadOnlyList<JsonNode>> VectorQuestionsAsync() => QuestionsAsync("/v1/embeddings");

    private async Task<IReadOnlyList<JsonNode>> QuestionsAsync(string path)
    {
        var journal = await _client.GetFromJsonAsync<JsonNode>("/__aimock/journal");
        var entries = journal as JsonArray ?? journal!["entries"]!.AsArray();
        return [.. entries.Where(entry => (string?)entry!["path"] == path).Select(entry => entry!["body"]!)];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        File.Delete(_file);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await _client.GetAsync("/__aimock/journal");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
