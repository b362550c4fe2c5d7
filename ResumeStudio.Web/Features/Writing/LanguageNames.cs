using System.Globalization;

namespace ResumeStudio.Web.Features.Writing;

/// <summary>Languages by their English names, for prompts. A tag that is no language we know becomes words of ours, never the tag itself.</summary>
public static class LanguageNames
{
    private static readonly Dictionary<string, string> Known = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(culture => culture.Name.Length == 2).ToDictionary(culture => culture.Name, culture => culture.EnglishName);

    public static string Of(string tag) => Known.GetValueOrDefault(tag.Split('-')[0].ToLowerInvariant(), "the language of the data");
}
