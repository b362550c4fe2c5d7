using System.Text.RegularExpressions;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tailoring.Uploads;

/// <summary>Reads name, headline and ways of contact from the lines above the first heading.</summary>
internal static partial class HeadReader
{
    private const int MostWords = 6, LongestHeadline = 80;

    /// <summary>Fills the basics and gives back the lines that said something else.</summary>
    public static List<string> Read(ResumeDocument document, IEnumerable<PlainLine> lines)
    {
        var (basics, rest) = (document.Basics, new List<string>());
        foreach (var line in lines)
        {
            var left = Contact(basics, line.Text);
            if (left.Length == 0) continue;
            if (basics.Name.Length == 0 && IsName(left)) basics.Name = left;
            else if (basics.Headline.Length == 0 && basics.Name.Length > 0 && rest.Count == 0 && left.Length <= LongestHeadline && left == line.Text && !left.EndsWith('.')) basics.Headline = left;
            else rest.Add(left);
        }

        return rest;
    }

    // What is left of the line once its addresses and numbers are taken; labels before them go with them.
    private static string Contact(Basics basics, string line)
    {
        var left = line;
        if (Email().Match(left) is { Success: true } email) (basics.Email, left) = (basics.Email.Length > 0 ? basics.Email : email.Value, left.Remove(email.Index, email.Length));
        foreach (Match link in Link().Matches(left))
            if (SafeUrl.TryParse(link.Value, out _)) left = Take(basics, left, link.Value);
        if (Phone().Match(left) is { Success: true } phone && phone.Value.Count(char.IsDigit) is >= 7 and <= 15) (basics.Phone, left) = (basics.Phone.Length > 0 ? basics.Phone : phone.Value.Trim(), left.Remove(phone.Index, phone.Length));
        return left == line ? line : Label().Replace(left, "").Trim(' ', '|', '·', '•', ',', ';', ':', '-', '–');
    }

    private static string Take(Basics basics, string left, string link)
    {
        if (basics.Url.Length == 0) basics.Url = link;
        else basics.Profiles.Add(new() { Network = new Uri(link.Contains("://", StringComparison.Ordinal) ? link : "https://" + link).Host, Url = link });
        return left.Replace(link, "", StringComparison.Ordinal);
    }

    private static bool IsName(string line) => line.AsSpan().Count(' ') < MostWords && !line.Any(char.IsDigit) && char.IsLetter(line[0]);

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s|·•,;]{3,200}|\b[a-z0-9-]{2,40}\.(?:com|org|net|io|dev|example)(?:/[^\s|·•,;]{0,100})?", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"\+?[0-9(][0-9 ()/.-]{6,24}[0-9]")]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b(?:e-?mail|phone|tel|telefon|telephone|téléphone|teléfono|mobile|mobil|web|website|linkedin|github)\b\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
