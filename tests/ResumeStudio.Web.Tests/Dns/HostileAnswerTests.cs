using ResumeStudio.Core.Domains;
using ResumeStudio.Testing.Dns;
using ResumeStudio.Web.Platform.Dns;

namespace ResumeStudio.Web.Tests.Dns;

/// <summary>Answers that a broken or malicious server, or a forger beside it, sends.</summary>
public sealed class HostileAnswerTests
{
    private const int A = 1;
    private const int Cname = 5;
    private const int Txt = 16;
    private const string Name = "mara.example.com";
    private static readonly byte[] Right = [192, 0, 2, 1];
    private static readonly byte[] Wrong = [203, 0, 113, 66];
    private HostileNameServer _server = null!;

    [SetUp]
    public void Start() => _server = new HostileNameServer();

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_forged_id_or_question_is_not_believed()
    {
        _server.ByPacket = query =>
        [
            DnsPacket.To(query).WithId(((query[0] << 8) | query[1]) ^ 1).Answer(Name, A, Wrong).ToBytes(),
            DnsPacket.To(query).WithQuestion("other.example.com", A).Answer("other.example.com", A, Wrong).ToBytes(),
            DnsPacket.To(query).WithQuestion(Name, Txt).Answer(Name, A, Wrong).ToBytes(),
            [],
            query,
            DnsPacket.To(query).Answer(Name, A, Right).ToBytes(),
        ];
        Assert.That((await AskAsync(DnsType.A)).Values, Is.EqualTo(new[] { "192.0.2.1" }));
    }

    [Test]
    public async Task A_packet_from_another_port_is_not_seen_nor_a_record_that_nobody_asked_for()
    {
        _server.FromAnotherPort = query => DnsPacket.To(query).Answer(Name, A, Wrong).ToBytes();
        _server.ByPacket = query => [DnsPacket.To(query).Answer("unasked.example.com", A, Wrong).Answer(Name, A, Right).ToBytes()];
        Assert.That((await AskAsync(DnsType.A)).Values, Is.EqualTo(new[] { "192.0.2.1" }));
    }

    [Test]
    public async Task A_cut_answer_is_fetched_by_stream()
    {
        _server.ByPacket = query => [DnsPacket.To(query).Truncated().Answer(Name, Txt, DnsPacket.Strings("half")).ToBytes()[..^3]];
        _server.ByStream = query => HostileNameServer.WithLength(DnsPacket.To(query).Answer(Name, Txt, DnsPacket.Strings("whole")).ToBytes());
        Assert.That((await AskAsync(DnsType.TXT)).Values, Is.EqualTo(new[] { "whole" }));
    }

    [Test]
    public async Task A_stream_that_lies_about_its_length_ends()
    {
        _server.ByPacket = query => [DnsPacket.To(query).Truncated().ToBytes()];
        _server.ByStream = query => [0xff, 0xff, .. DnsPacket.To(query).ToBytes()];
        Assert.That((await AskAsync(DnsType.TXT)).Outcome, Is.EqualTo(DnsOutcome.NoReply));
        _server.ByStream = query => HostileNameServer.WithLength(DnsPacket.To(query).Truncated().ToBytes());
        Assert.That((await AskAsync(DnsType.TXT)).Outcome, Is.EqualTo(DnsOutcome.Unreadable));
    }

    [TestCase(new byte[] { 0xc0, 0xff }, TestName = "A name that points past the end")]
    [TestCase(new byte[] { 0xc0, 12, 0, 1 }, TestName = "A record that ends early")]
    [TestCase(new byte[] { 0xc0, 34, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, 1, 2, 3, 4 }, TestName = "A name that points to itself")]
    [TestCase(new byte[] { 3, 97, 97, 97, 0xc0, 34, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, 1, 2, 3, 4 }, TestName = "A name that points to its own beginning")]
    [TestCase(new byte[] { 0x41, 1, 2, 3 }, TestName = "A label of an unknown kind")]
    [TestCase(new byte[] { 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 3, 1, 2, 3 }, TestName = "An address of three octets")]
    [TestCase(new byte[] { 0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 1, 0, 2, 9, 9 }, TestName = "A text longer than its record")]
    public async Task Malformed_records_are_an_outcome(byte[] record)
    {
        _server.ByPacket = query => [DnsPacket.To(query).Raw(record).ToBytes()];
        Assert.That((await AskAsync(DnsType.A)).Outcome, Is.EqualTo(DnsOutcome.Unreadable));
    }

    [Test]
    public async Task Damaged_records_are_an_outcome_and_never_another_exception()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        _server.ByPacket = query =>
        {
            var packet = DnsPacket.To(query).Answer(Name, Cname, DnsPacket.Name("other.example.com")).Answer("other.example.com", Txt, DnsPacket.Strings("one")).Nothing("example.com", 60, 600).ToBytes();
            var question = DnsPacket.To(query).ToBytes().Length;
            for (var change = random.Next(1, 5); change > 0; change--) packet[random.Next(question, packet.Length)] = (byte)random.Next(256);
            return [packet];
        };
        for (var round = 0; round < 500; round++) Assert.That((await AskAsync(DnsType.TXT)).Outcome, Is.Not.EqualTo(DnsOutcome.NoReply), $"seed {seed}, round {round}");
    }

    [Test]
    public async Task An_alias_to_bytes_that_are_no_name_is_not_asked_for()
    {
        _server.ByPacket = query => [DnsPacket.To(query).Answer(Name, Cname, [3, (byte)'a', (byte)'.', 0, 0]).ToBytes()];
        Assert.That((await AskAsync(DnsType.A)).Outcome, Is.EqualTo(DnsOutcome.Unreadable));
    }

    [Test]
    public async Task An_endless_chain_over_many_answers_ends()
    {
        var number = 0;
        _server.ByPacket = query => [DnsPacket.To(query).Answer(DnsPacket.NameIn(query), Cname, DnsPacket.Name($"n{++number}.example.com")).ToBytes()];
        Assert.That((await AskAsync(DnsType.A)).Outcome, Is.EqualTo(DnsOutcome.AliasLoop));
        Assert.That(_server.Queries, Has.Count.LessThanOrEqualTo(9));
    }

    [Test]
    public async Task Failing_signatures_are_told_from_other_failures()
    {
        _server.ByPacket = query => [DnsPacket.IsUnchecked(query) ? DnsPacket.To(query).Answer(Name, A, Right).ToBytes() : DnsPacket.To(query).WithCode(2).ToBytes()];
        Assert.That((await AskAsync(DnsType.A)).Outcome, Is.EqualTo(DnsOutcome.SignatureFailure));
        _server.ByPacket = query => [DnsPacket.To(query).WithCode(2).ToBytes()];
        Assert.That((await AskAsync(DnsType.A)).Outcome, Is.EqualTo(DnsOutcome.ServerFailure));
    }

    [Test]
    public async Task A_remembered_nothing_says_how_much_longer()
    {
        _server.ByPacket = query => [DnsPacket.To(query).WithCode(3).Nothing("example.com", ttl: 120, minimum: 600).ToBytes()];
        var answer = await AskAsync(DnsType.A);
        Assert.That((answer.Outcome, answer.NegativeFor, answer.IsRemembered), Is.EqualTo((DnsOutcome.NoName, TimeSpan.FromSeconds(120), true)));
    }

    [Test]
    public async Task Silence_ends_and_a_cancelled_wait_throws()
    {
        Assert.That((await AskAsync(DnsType.A)).Outcome, Is.EqualTo(DnsOutcome.NoReply));
        Assert.That(_server.Queries, Has.Count.EqualTo(2), "Each server is asked twice.");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.That(() => Resolvers.For(_server.Address).AskAsync(Name, DnsType.A, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Ids_and_source_ports_differ()
    {
        _server.ByPacket = query => [DnsPacket.To(query).Answer(Name, A, Right).ToBytes()];
        for (var turn = 0; turn < 30; turn++) await AskAsync(DnsType.A);
        Assert.That(_server.Queries.Select(query => (query[0], query[1])).Distinct().Count(), Is.GreaterThan(25));
        Assert.That(_server.Ports.Distinct().Count(), Is.GreaterThan(25));
    }

    private Task<DnsAnswer> AskAsync(DnsType type) => Resolvers.For(_server.Address).AskAsync(Name, type);
}
