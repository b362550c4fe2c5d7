using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Testing.Portfolios;

/// <summary>Portfolios of any shape with texts that trouble serializers: quotes, control characters, many scripts, halves of nothing.</summary>
public static class WildPortfolio
{
    private static readonly string[] Texts =
        ["", " ", "Mara", "\"quoted\" \\ back", "line\nbreak\ttab", "<b>&amp;</b>", "Łukasz Öztürk", "مارا", "田中", "👩🏽‍🚀", "\u2028\u2029", "\u0001", "{\"schema\":99}", "null", "https://example.com/?a=1&b='"];

    public static PortfolioDocument Create(int seed)
    {
        var random = new Random(seed);
        var document = new PortfolioDocument
        {
            Language = random.Next(2) == 0 ? "en" : "ar",
            ResumeId = random.Next(2) == 0 ? null : Guid.CreateVersion7(),
            Projects = Some(random, () => new PortfolioProject { Hidden = random.Next(2) == 0, Links = Some(random, () => new ProjectLink()), Images = Some(random, () => new ProjectImage { MediaId = Guid.CreateVersion7(), Width = random.Next(), Height = random.Next() }) }),
            Writing = Some(random, () => new Article { Hidden = random.Next(2) == 0 }),
            Testimonials = Some(random, () => new Testimonial()),
            Contact = new() { ShowEmail = random.Next(2) == 0, ShowPhone = random.Next(2) == 0, ShowPlace = random.Next(2) == 0, ShowWebsite = random.Next(2) == 0, ShowProfiles = random.Next(2) == 0, HasForm = random.Next(2) == 0 },
            Theme = new() { Design = "casebook", Mode = random.Next(4) is < 3 and var mode ? (ColourMode)mode : null, Accent = random.Next(2) == 0 ? null : "#12aBfe", BodyFont = random.Next(2) == 0 ? null : "lato" },
        };
        foreach (var section in document.Sections) (section.Title, section.Hidden) = (Text(random), random.Next(2) == 0);
        document.Sections = [.. document.Sections.OrderBy(_ => random.Next())];
        foreach (var part in PortfolioParts.Of(document))
            foreach (var field in FieldMap.Of(part.Value.GetType())) Fill(part.Value, field, random);
        return document;
    }

    private static void Fill(object part, Field field, Random random)
    {
        if (field.Kind is FieldKind.Keywords) field.Set(part, Some(random, () => Text(random)));
        else if (field.Kind is FieldKind.Date) field.Set(part, random.Next(3) switch { 0 => null, 1 => new PartialDate(random.Next(1900, 2100)), _ => new PartialDate(random.Next(1900, 2100), random.Next(1, 13), random.Next(1, 29)) });
        else field.Set(part, Text(random));
    }

    private static List<T> Some<T>(Random random, Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Texts[random.Next(Texts.Length)]));
}
