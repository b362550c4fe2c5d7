using System.Globalization;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Tests.Common;

[SetCulture("en-GB")]
public sealed class RelativeTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [TestCase("2026-03-02T09:00:05Z", "just now")]
    [TestCase("2026-03-02T08:59:30Z", "just now")]
    [TestCase("2026-03-02T08:57:00Z", "3 min ago")]
    [TestCase("2026-03-02T06:30:00Z", "2 h ago")]
    [TestCase("2026-03-01T08:00:00Z", "yesterday")]
    [TestCase("2026-02-26T08:00:00Z", "4 days ago")]
    [TestCase("2026-02-01T08:00:00Z", "1 Feb")]
    [TestCase("2025-11-12T08:00:00Z", "12 Nov 2025")]
    public void A_moment_is_said_in_the_words_of_a_list(string moment, string words) =>
        Assert.That(RelativeTime.Text(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), Now), Is.EqualTo(words));
}
