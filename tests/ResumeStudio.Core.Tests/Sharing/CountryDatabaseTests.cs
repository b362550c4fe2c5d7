using System.Net;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing.Countries;

namespace ResumeStudio.Core.Tests.Sharing;

public sealed class CountryDatabaseTests
{
    /// <summary>Where the first record lies in the data that are written.</summary>
    private const int Place = 303;

    private static readonly (string, string)[] Networks =
        [("192.0.2.0/24", "DE"), ("198.51.100.0/25", "SE"), ("198.51.100.128/25", "FR"), ("203.0.113.7/32", "AQ"), .. Enumerable.Range(0, 20).Select(number => ($"10.{number}.0.0/16", $"X{(char)('A' + number)}"))];

    [TestCase(24, 4)]
    [TestCase(28, 4)]
    [TestCase(32, 4)]
    [TestCase(24, 6)]
    [TestCase(28, 6)]
    [TestCase(32, 6)]
    public void It_knows_each_network_and_nothing_beside_it(int recordBits, int version)
    {
        var database = CountryDatabase.Read(CountryFile.Write(recordBits, version, Networks));
        var found = new[] { "192.0.2.0", "192.0.2.255", "192.0.3.0", "198.51.100.127", "198.51.100.128", "203.0.113.7", "203.0.113.6", "::ffff:192.0.2.9", "10.19.255.255" }.Select(address => database.CountryOf(IPAddress.Parse(address)));
        Assert.That(found, Is.EqualTo(new[] { "DE", "DE", null, "SE", "FR", "AQ", null, "DE", "XT" }));
    }

    [Test]
    public void Addresses_of_version_6_are_known_where_the_tree_has_them()
    {
        Assert.That(CountryDatabase.Read(CountryFile.Write(28, 6, [("2001:db8::/32", "NO"), .. Networks])).CountryOf(IPAddress.Parse("2001:db8::1")), Is.EqualTo("NO"));
        Assert.That(CountryDatabase.Read(CountryFile.Write(28, 4, Networks)).CountryOf(IPAddress.Parse("2001:db8::1")), Is.Null);
    }

    [TestCase("Not two letters")]
    [TestCase("D<")]
    [TestCase("")]
    public void What_is_no_country_code_is_not_taken(string code) =>
        Assert.That(CountryDatabase.Read(CountryFile.Write(24, 4, ("192.0.2.0/24", code))).CountryOf(IPAddress.Parse("192.0.2.1")), Is.Null);

    [Test]
    public void What_is_no_database_is_refused()
    {
        var file = CountryFile.Write(24, 4, Networks);
        foreach (var bytes in new byte[][] { [], [1, 2, 3], "<html>not found</html>"u8.ToArray(), file[..^200], file[^150..], [0xAB, 0xCD, 0xEF, .. "MaxMind.com"u8] })
            Assert.That(() => CountryDatabase.Read(bytes), Throws.TypeOf<InvalidDataException>(), $"{bytes.Length} bytes");
    }

    /// <summary>Whatever is changed, the answer is a country, none or "damaged", and it comes soon.</summary>
    [Test]
    public void Damaged_files_do_no_harm()
    {
        var whole = CountryFile.Write(28, 6, Networks);
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            var file = (byte[])whole.Clone();
            for (var change = 0; change < 12; change++) file[random.Next(file.Length)] = (byte)random.Next(256);
            try
            {
                CountryDatabase.Read(file).CountryOf(IPAddress.Parse("192.0.2.1"));
            }
            catch (InvalidDataException)
            {
            }
        }
    }

    [Test]
    public void Maps_in_maps_without_end_and_pointers_in_a_circle_are_damage()
    {
        byte[] nested = [.. Enumerable.Repeat(new byte[] { 0xE1, 0x41, (byte)'a' }, 5_000).SelectMany(part => part)];
        byte[] circle = [0x20 | Place >> 8, Place & 255];
        byte[] endless = [0xFF, 0xFF, 0xFF, 0xFF, .. Enumerable.Repeat(new byte[] { 0x41, (byte)'a' }, 50_000).SelectMany(part => part)];
        foreach (var evil in new[] { nested, circle, endless })
            Assert.That(() => With(evil).CountryOf(IPAddress.Parse("192.0.2.1")), Throws.TypeOf<InvalidDataException>(), $"{evil.Length} bytes");
        Assert.That(With([.. CountryFile.Head(7, 1), 0x47, .. "country"u8, 0x42, .. "SE"u8]).CountryOf(IPAddress.Parse("192.0.2.1")), Is.EqualTo("SE"));
    }

    private static CountryDatabase With(byte[] record)
    {
        var whole = CountryFile.Write(24, 4, ("192.0.2.0/24", "DE"));
        var data = 24 * 6 + 16;
        return CountryDatabase.Read((byte[])[.. whole[..(data + Place)], .. record, .. whole[(whole.AsSpan().LastIndexOf("MaxMind.com"u8) - 3)..]]);
    }
}
