using ResumeStudio.Testing.Dns;
using ResumeStudio.Web.Platform.Dns;

namespace ResumeStudio.Web.Tests.Dns;

/// <summary>Random and damaged bytes are either a message or a format fault, and never take long.</summary>
public sealed class DnsMessageFuzzTests
{
    private const int Rounds = 100_000;

    [Test]
    public void Any_bytes_are_a_message_or_a_format_fault()
    {
        var seed = Environment.GetEnvironmentVariable("FUZZ_SEED") is { } fixedSeed ? int.Parse(fixedSeed) : Random.Shared.Next();
        TestContext.Out.WriteLine($"FUZZ_SEED={seed}");
        var random = new Random(seed);
        var good = Good();
        var read = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = round % 4 == 0 ? RandomBytes(random) : Damaged(good[random.Next(good.Length)], random);
            try
            {
                _ = DnsMessage.Read(bytes);
                read++;
            }
            catch (DnsFormatException)
            {
            }
            catch (Exception other)
            {
                Assert.Fail($"FUZZ_SEED={seed}, round {round}, {Convert.ToHexString(bytes)}: {other}");
            }
        }

        Assert.That(read, Is.InRange(Rounds / 100, Rounds - 1), "The bytes should be neither all good nor all bad.");
    }

    [Test]
    public void A_message_full_of_long_pointers_is_read_in_time()
    {
        var query = DnsMessage.Write(1, new("example.com", DnsType.NS));
        var packet = DnsPacket.To(query);
        var name = string.Join('.', Enumerable.Repeat(new string('a', 62), 4));
        packet.Answer(name, 2, DnsPacket.Name(name));
        for (var record = 0; record < 4000; record++) packet.Raw(0xc0, 29, 0, 2, 0, 1, 0, 0, 0, 1, 0, 2, 0xc0, 29);
        var began = TimeProvider.System.GetTimestamp();
        Assert.That(DnsMessage.Read(packet.ToBytes()).Answers, Has.Count.EqualTo(4001));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    private static byte[][] Good()
    {
        var query = DnsMessage.Write(1, new("mara.example.com", DnsType.TXT));
        return
        [
            DnsPacket.To(query).Answer("mara.example.com", 16, DnsPacket.Strings("one", "two")).Raw(0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 9, 0, 4, 1, (byte)'x', 0xc0, 17).ToBytes(),
            DnsPacket.To(query).Answer("mara.example.com", 1, [1, 2, 3, 4]).Answer("mara.example.com", 28, new byte[16]).Answer("mara.example.com", 257, [0, .. DnsPacket.Strings("issue"), (byte)'x']).ToBytes(),
            DnsPacket.To(query).WithCode(3).Nothing("example.com", 60, 600).ToBytes(),
        ];
    }

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(0, 600)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Damaged(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            if (random.Next(4) == 0) bytes.RemoveAt(at);
            else if (random.Next(3) == 0) bytes.Insert(at, (byte)random.Next(256));
            else bytes[at] = random.Next(2) == 0 ? (byte)(0xc0 | random.Next(2)) : (byte)random.Next(256);
        }

        return [.. bytes];
    }
}
