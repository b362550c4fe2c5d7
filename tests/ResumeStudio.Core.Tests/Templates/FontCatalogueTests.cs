using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tests.Templates;

public sealed class FontCatalogueTests
{
    private static readonly FontFamily Inter = FontCatalogue.Find("inter")!;

    [Test]
    public void Plain_text_needs_the_latin_files_only() =>
        Assert.That(FontCatalogue.FilesFor([Inter], "Mara – 2021 • “x”").Select(file => file.Subset.Name).Distinct(), Is.EqualTo(new[] { "latin" }));

    [TestCase("Łódź", "inter-latin-ext-400-normal")]
    [TestCase("Москва", "inter-cyrillic-400-normal")]
    [TestCase("Αθήνα", "inter-greek-400-normal")]
    [TestCase("مارا", "noto-sans-arabic-arabic-400-normal")]
    [TestCase("שלום", "noto-sans-hebrew-hebrew-400-normal")]
    [TestCase("Mara 🚀", "noto-emoji-emoji-400-normal")]
    public void Other_scripts_bring_their_files(string text, string file) =>
        Assert.That(FontCatalogue.FilesFor([Inter], text).Select(font => font.Path), Has.Some.Contains(file));

    [Test]
    public void Weights_and_styles_in_use_exist_for_every_choice() =>
        Assert.That(FontCatalogue.Choices.Where(family => !family.Weights.Contains(400) || !family.Weights.Contains(700) || !family.HasItalic), Is.Empty);

    [Test]
    public void Fonts_have_names_of_our_own() => Assert.That(FontCatalogue.All.Select(family => family.CssName), Has.All.StartsWith("Studio "));
}
