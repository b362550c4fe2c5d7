using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Testing.Portfolios;

/// <summary>A portfolio in which every marked field holds a value that occurs nowhere else.</summary>
public static class FullPortfolio
{
    /// <summary>Two projects with two images and links each, two articles, two testimonials.</summary>
    public static PortfolioDocument Create()
    {
        var document = new PortfolioDocument { Projects = [Project(), Project()], Writing = [new(), new()], Testimonials = [new(), new()], Contact = { HasForm = true } };
        var number = 0;
        foreach (var part in PortfolioParts.Of(document))
            foreach (var field in FieldMap.Of(part.Value.GetType())) FullDocument.Fill(part.Value, field, ++number);
        return document;
    }

    /// <summary>Puts <paramref name="text"/> into every text of <paramref name="document"/>, as its kind asks.</summary>
    public static PortfolioDocument Saying(Func<FieldKind, string> text)
    {
        var document = Create();
        foreach (var part in PortfolioParts.Of(document))
            foreach (var field in FieldMap.Of(part.Value.GetType()))
                if (field.Kind is FieldKind.Keywords) field.Set(part.Value, new List<string> { text(field.Kind) });
                else if (field.Kind is not FieldKind.Date) field.Set(part.Value, text(field.Kind));
        foreach (var section in document.Sections) section.Title = text(FieldKind.Line);
        return document;
    }

    private static PortfolioProject Project() => new() { Links = [new(), new()], Images = [Image(1600, 1000), Image(700, 900)] };

    private static ProjectImage Image(int width, int height) => new() { MediaId = Guid.CreateVersion7(), Width = width, Height = height };
}
