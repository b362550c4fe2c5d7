using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Testing.Images;

namespace ResumeStudio.Core.Tests.Media;

public sealed class ImageHeaderTests
{
    private static readonly (ImageFormat Format, Func<int, int, byte[]> Make)[] Makers =
    [
        (ImageFormat.Png, Pictures.PngBomb), (ImageFormat.Jpeg, Pictures.JpegHeader), (ImageFormat.WebP, Pictures.WebPLossy),
        (ImageFormat.WebP, Pictures.WebPLossless), (ImageFormat.WebP, Pictures.WebPExtended),
    ];

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Format_and_size_are_read_from_the_content(int maker) =>
        Assert.That(ImageHeader.Read(Makers[maker].Make(1234, 567)), Is.EqualTo(new ImageHeader(Makers[maker].Format, 1234, 567, IsWhole: true)));

    [Test]
    public void Whatever_the_bytes_are_nothing_is_thrown() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Choose(0, 4).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (noise, maker, cut) =>
    {
        var file = Makers[maker].Make(800, 600);
        ImageHeader.Read(noise);
        ImageHeader.Read(file.AsSpan(0, Math.Min(cut, file.Length)));
        byte[] spoiled = [.. file[..Math.Min(cut, file.Length)], .. noise, .. file[Math.Min(cut, file.Length)..]];
        ImageHeader.Read(spoiled);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void A_photo_inside_the_limits_is_taken() => Assert.That(PhotoRules.Check(Pictures.Png(80, 60)).Width, Is.EqualTo(80));

    [Test]
    public void Text_is_no_photo_whatever_its_name() =>
        Assert.That(() => PhotoRules.Check("<svg onload=alert(1)>"u8), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(PhotoRules.NotAnImage));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(4)]
    public void A_bomb_is_refused_by_its_header(int maker) =>
        Assert.That(() => PhotoRules.Check(Makers[maker].Make(20_000, 20_001)), Throws.TypeOf<RuleViolation>().With.Message.Contains("40 megapixels"));

    [Test]
    public void Forty_megapixels_are_the_limit() => Assert.That(PhotoRules.Check(Pictures.PngBomb(8000, 5000)).Pixels, Is.EqualTo(PhotoRules.MostPixels));

    [Test]
    public void A_file_that_is_cut_off_is_refused([Values(0, 1, 4)] int maker) =>
        Assert.That(() => PhotoRules.Check(Makers[maker].Make(80, 60).AsSpan()[..^10]), Throws.TypeOf<RuleViolation>());

    [Test]
    public void Eleven_megabytes_are_refused() =>
        Assert.That(() => PhotoRules.Check(new byte[11 * 1024 * 1024]), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(PhotoRules.TooLarge));
}
