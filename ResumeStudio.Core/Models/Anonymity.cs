using System.Text.RegularExpressions;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Models;

/// <summary>
/// Takes out of texts who the person is and how to reach them or those who speak for them: names, addresses, telephone numbers, links and
/// user names that the document's own fields tell, and whatever looks like an e-mail address or a link. A word that is also a name
/// ("Grant", "Will") goes too: a gap is better than a name.
/// </summary>
public sealed partial class Anonymity
{
    /// <summary>Stands where something was taken out.</summary>
    public const string Mark = "[…]";

    private const int LeastName = 2, LeastDetail = 4, LeastDigits = 6;

    private readonly Regex? _known;
    private readonly List<string> _phones;

    private Anonymity(IEnumerable<string> known, IEnumerable<string> phones)
    {
        var texts = known.Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(text => text.Length).Select(Regex.Escape).ToList();
        _known = texts.Count == 0 ? null : new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', texts)})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        _phones = [.. phones.Select(DigitsOf).Where(digits => digits.Length >= LeastDigits)];
    }

    /// <summary>Learns from the document's own fields what must not be told.</summary>
    public static Anonymity Of(ResumeDocument document)
    {
        var basics = document.Basics;
        var references = document.Sections.SelectMany(section => section.Items).OfType<ReferenceItem>().ToList();
        var names = references.Select(reference => reference.Name).Append(basics.Name).SelectMany(name => Word().Matches(name)).Select(word => word.Value).Where(word => word.Length >= LeastName);
        var details = basics.Profiles.Select(profile => profile.Username).Concat([basics.Location.Address, basics.Location.PostalCode]).Select(detail => detail.Trim()).Where(detail => detail.Length >= LeastDetail);
        var places = basics.Profiles.SelectMany(profile => PlacesOf(profile.Url, isOwn: false)).Concat(PlacesOf(basics.Url, isOwn: true));
        return new(names.Concat(details).Concat(places), references.Select(reference => reference.Phone).Append(basics.Phone));
    }

    /// <summary>The text with <see cref="Mark"/> in place of what must not be told.</summary>
    public string Scrub(string text)
    {
        var bare = Address().Replace(text, Mark);
        if (_known is not null) bare = _known.Replace(bare, Mark);
        return _phones.Count == 0 ? bare : Number().Replace(bare, number => IsPhone(DigitsOf(number.Value)) ? Mark : number.Value);
    }

    // "maralindqvist.dev" in a line is a link too. A site of many people is named only together with the page on it.
    private static IEnumerable<string> PlacesOf(string url, bool isOwn)
    {
        var place = Scheme().Replace(url.Trim(), "").TrimEnd('/');
        if (place.Length >= LeastDetail) yield return place;
        if (isOwn && place.IndexOf('/') is >= LeastDetail and var end) yield return place[..end];
    }

    // "+49 30 5550117" and "030 5550117" are one telephone: the end tells.
    private bool IsPhone(string digits) => digits.Length >= LeastDigits && _phones.Exists(phone => phone.EndsWith(digits.TrimStart('0'), StringComparison.Ordinal) || digits.EndsWith(phone.TrimStart('0'), StringComparison.Ordinal));

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"[\p{L}\p{M}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:https?://|www\.|mailto:|tel:)\S+|[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\+?\d[\d ()/.\-\u00a0\u202f]{4,}\d", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
