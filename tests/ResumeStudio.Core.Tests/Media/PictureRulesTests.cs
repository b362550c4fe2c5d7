using System.Text;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Testing.Images;

namespace ResumeStudio.Core.Tests.Media;

public sealed class PictureRulesTests
{
    [TestCase(300, new[] { 300 })]
    [TestCase(480, new[] { 480 })]
    [TestCase(700, new[] { 480, 700 })]
    [TestCase(1600, new[] { 480, 960, 1600 })]
    public void A_picture_is_kept_in_the_widths_below_its_own_and_in_its_own(int width, int[] widths) => Assert.That(PictureRules.WidthsFor(width), Is.EqualTo(widths));

    [TestCase("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [TestCase("\uFEFF<?xml version=\"1.0\"?>\n<!-- a drawing -->\n<SVG onload=\"alert(1)\"/>")]
    [TestCase("  <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\"><svg/>")]
    public void A_drawing_is_refused_by_its_content_with_words(string file) =>
        Assert.That(() => PictureRules.Check(Encoding.UTF8.GetBytes(file)), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(PictureRules.NoDrawings));

    [Test]
    public void A_file_beyond_ten_megabytes_is_refused() =>
        Assert.That(() => PictureRules.Check(new byte[(10 * 1024 * 1024) + 1]), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(PhotoRules.TooLarge));

    [Test]
    public void A_file_that_is_no_image_is_refused() =>
        Assert.That(() => PictureRules.Check("<html>"u8), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(PhotoRules.NotAnImage));

    [Test]
    public void A_real_image_passes() => Assert.That(PictureRules.Check(Pictures.Png(60, 40)).Width, Is.EqualTo(60));

    [Test]
    public void Each_form_of_a_picture_has_a_key_of_its_own()
    {
        var row = MediaFile.Picture(Guid.CreateVersion7(), 700, 400, 10, DateTimeOffset.UnixEpoch);
        Assert.That(row.StoreKeys, Is.EqualTo(new[] { $"media/{row.Id}-480.webp", $"media/{row.Id}-700.webp" }));
    }
}
