using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.AI;
using ResumeStudio.Core.Models;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Tests.Models;

/// <summary>The line to a provider against a real server of another maker, which answers well and in every way badly.</summary>
[Parallelizable(ParallelScope.Children)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ModelLineTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private static ModelServer _server = null!;

    [OneTimeSetUp]
    public static async Task StartAsync() => _server = await ModelServer.StartAsync(
        ScriptedAnswer.Text("plain", "Led the rota of 14 nurses."),
        ScriptedAnswer.Fault("busy once", 429, retryAfter: 1).OnlyAt(0),
        ScriptedAnswer.Text("busy once", "Now there is time."),
        ScriptedAnswer.Fault("busy for long", 429, retryAfter: 600),
        ScriptedAnswer.Fault("ill once", 500).OnlyAt(0),
        ScriptedAnswer.Text("ill once", "Well again."),
        ScriptedAnswer.Fault("ill", 503),
        ScriptedAnswer.Fault("wrong key", 401),
        ScriptedAnswer.Text("slow", "Slow words still count.").Slow(150, 4),
        ScriptedAnswer.Text("stalls", "It begins and then never goes on.").Slow(20_000, 8),
        ScriptedAnswer.Text("cut", "An answer that breaks off somewhere in the middle of it all.").Slow(30, 20).CutAfter(2),
        ScriptedAnswer.Text("broken", "unread").Broken(),
        ScriptedAnswer.Vector("vectors please", 0.25f, -1, 3.5f),
        ScriptedAnswer.Fault("", 429, retryAfter: 1).For("busy-vectors").OnlyAt(0),
        ScriptedAnswer.Vector("later", 1, 2).For("busy-vectors"),
        ScriptedAnswer.Vector("unreadable", 1).Broken(),
        ScriptedAnswer.Vector("vast", new float[1_200_000]),
        ScriptedAnswer.Text("huge", new string('x', 10 * 1024 * 1024)).Slow(0, 64 * 1024));

    [OneTimeTearDown]
    public static async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task An_answer_comes_in_pieces_with_what_it_used()
    {
        using var line = NewLine(Long);
        var updates = await AskAsync(line, "plain");
        Assert.That(string.Concat(updates.Select(update => update.Text)), Is.EqualTo("Led the rota of 14 nurses."));
        Assert.That(updates.Count(update => update.Text.Length > 0), Is.GreaterThan(1));
        var usage = updates.SelectMany(update => update.Contents).OfType<UsageContent>().Single().Details;
        Assert.That((usage.InputTokenCount, usage.OutputTokenCount), Is.EqualTo((120, 9)));
    }

    [Test]
    public async Task A_busy_provider_is_asked_again_when_it_wishes()
    {
        using var line = NewLine(Long);
        var began = TimeProvider.System.GetTimestamp();
        Assert.That(string.Concat(await AskAsync(line, "busy once")), Is.EqualTo("Now there is time."));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task Each_text_gets_its_vector()
    {
        using var line = NewLine(Long);
        var vectors = await line.EmbedAsync(["vectors please", "and another"], CancellationToken.None);
        Assert.That(vectors.Select(one => one.Vector.ToArray()), Is.EqualTo(new[] { new[] { 0.25f, -1, 3.5f }, [0.25f, -1, 3.5f] }));
    }

    [Test]
    public async Task A_busy_provider_of_vectors_is_asked_again()
    {
        using var line = NewLine(Long, embedding: "busy-vectors");
        Assert.That((await line.EmbedAsync(["later"], CancellationToken.None)).Single().Vector.ToArray(), Is.EqualTo(new[] { 1f, 2f }));
    }

    [TestCase("unreadable", ModelOutcome.Unusable)]
    [TestCase("vast", ModelOutcome.TooLarge)]
    [TestCase("nobody knows this", ModelOutcome.Unavailable)]
    public void Vectors_that_cannot_be_read_are_a_failure_with_a_name(string text, ModelOutcome outcome)
    {
        using var line = NewLine(Long);
        Assert.That(Assert.ThrowsAsync<ModelFailure>(() => line.EmbedAsync([text], CancellationToken.None))!.Outcome, Is.EqualTo(outcome));
    }

    [Test]
    public async Task A_provider_that_asks_for_ten_minutes_is_not_waited_for()
    {
        using var line = NewLine(Long);
        var began = TimeProvider.System.GetTimestamp();
        Assert.That(await FailAsync(line, "busy for long"), Is.EqualTo(ModelOutcome.Busy));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TimeSpan.FromSeconds(8)));
    }

    [Test]
    public async Task A_fault_of_the_server_is_tried_again()
    {
        using var line = NewLine(Long);
        Assert.That(string.Concat(await AskAsync(line, "ill once")), Is.EqualTo("Well again."));
    }

    [Test]
    public async Task A_provider_that_fails_again_and_again_is_left_alone()
    {
        using var line = NewLine(Long);
        for (var time = 0; time < 2; time++) Assert.That(await FailAsync(line, "ill"), Is.EqualTo(ModelOutcome.Unavailable));
        Assert.That(line.IsResting, Is.True);
        var began = TimeProvider.System.GetTimestamp();
        Assert.That(await FailAsync(line, "plain"), Is.EqualTo(ModelOutcome.Unavailable));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TimeSpan.FromMilliseconds(500)));
    }

    [TestCase("wrong key", ModelOutcome.Refused)]
    [TestCase("broken", ModelOutcome.Unusable)]
    [TestCase("cut", ModelOutcome.CutOff)]
    [TestCase("huge", ModelOutcome.TooLarge)]
    public async Task Each_bad_answer_has_a_name(string words, ModelOutcome outcome)
    {
        using var line = NewLine(Long);
        Assert.That(await FailAsync(line, words), Is.EqualTo(outcome));
    }

    [Test]
    public async Task Slow_words_are_waited_for()
    {
        using var line = NewLine(Short);
        Assert.That(string.Concat(await AskAsync(line, "slow")), Is.EqualTo("Slow words still count."));
    }

    [Test]
    public async Task Words_that_never_go_on_are_given_up_in_time()
    {
        using var line = NewLine(Short);
        var began = TimeProvider.System.GetTimestamp();
        Assert.That(await FailAsync(line, "stalls"), Is.EqualTo(ModelOutcome.TimedOut));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TimeSpan.FromSeconds(6)));
    }

    [Test]
    public async Task A_provider_that_takes_the_call_and_never_says_a_word_is_given_up_in_time()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var line = new ModelLine(new() { Name = "Silent", Endpoint = new Uri($"http://{silent.LocalEndpoint}/v1"), Model = "any" }, Short, TimeProvider.System);
        var began = TimeProvider.System.GetTimestamp();
        Assert.That(await FailAsync(line, "plain"), Is.EqualTo(ModelOutcome.TimedOut));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TimeSpan.FromSeconds(6)));
    }

    [Test]
    public async Task A_redirect_is_not_followed_to_a_host_that_nobody_agreed_to()
    {
        using var moved = new TcpListener(IPAddress.Loopback, 0);
        moved.Start();
        var answering = AnswerAsync(moved, $"HTTP/1.1 307 Temporary Redirect\r\nLocation: {_server.Endpoint}/chat/completions\r\nContent-Length: 0\r\n\r\n");
        using var line = new ModelLine(new() { Name = "Moved", Endpoint = new Uri($"http://{moved.LocalEndpoint}/v1"), Model = "any" }, Short, TimeProvider.System);
        var before = (await _server.QuestionsAsync()).Count(asked => asked.ToJsonString().Contains("redirected words"));
        Assert.That(await FailAsync(line, "redirected words"), Is.EqualTo(ModelOutcome.Refused));
        await answering;
        Assert.That((await _server.QuestionsAsync()).Count(asked => asked.ToJsonString().Contains("redirected words")), Is.EqualTo(before));
    }

    [TestCase("null", "")]
    [TestCase("\"length\"", "data: [DONE]\n\n")]
    [TestCase("\"content_filter\"", "data: [DONE]\n\n")]
    public async Task An_answer_that_ends_politely_before_its_end_is_cut_off(string reason, string end)
    {
        using var hasty = new TcpListener(IPAddress.Loopback, 0);
        hasty.Start();
        var part = $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"any","choices":[{"index":0,"delta":{"content":"Half a sen"},"finish_reason":{{reason}}}]}""";
        var answering = AnswerAsync(hasty, $"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\ndata: {part}\n\n{end}");
        using var line = new ModelLine(new() { Name = "Hasty", Endpoint = new Uri($"http://{hasty.LocalEndpoint}/v1"), Model = "any" }, TimeSpan.FromSeconds(30), TimeProvider.System);
        Assert.That(await FailAsync(line, "plain"), Is.EqualTo(ModelOutcome.CutOff));
        await answering;
    }

    [Test]
    public async Task A_provider_that_is_not_there_is_unavailable()
    {
        using var line = new ModelLine(new() { Name = "Away", Endpoint = new Uri("http://127.0.0.1:9/v1"), Model = "any" }, Long, TimeProvider.System);
        Assert.That(await FailAsync(line, "plain"), Is.EqualTo(ModelOutcome.Unavailable));
    }

    [Test]
    public void Whoever_leaves_ends_the_call_at_once()
    {
        using var line = NewLine(Long);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Assert.That(async () => await AskAsync(line, "stalls", leaving.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static ModelLine NewLine(TimeSpan timeout, string embedding = "vectors") => new(new() { Name = "Test", Endpoint = new Uri(_server.Endpoint), Model = "any", EmbeddingModel = embedding }, timeout, TimeProvider.System);

    private static async Task<List<ChatResponseUpdate>> AskAsync(ModelLine line, string words, CancellationToken stop = default)
    {
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in line.AskAsync([new(ChatRole.System, "Answer."), new(ChatRole.User, words)], new() { MaxOutputTokens = 100 }, stop)) updates.Add(update);
        return updates;
    }

    private static async Task AnswerAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        var buffer = new byte[64 * 1024];
        _ = await stream.ReadAsync(buffer);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
    }

    private static async Task<ModelOutcome> FailAsync(ModelLine line, string words)
    {
        try
        {
            await AskAsync(line, words);
        }
        catch (ModelFailure failure)
        {
            return failure.Outcome;
        }

        return ModelOutcome.Answered;
    }
}
