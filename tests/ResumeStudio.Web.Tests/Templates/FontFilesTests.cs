using ResumeStudio.Core.Templates;
using ResumeStudio.Testing;

namespace ResumeStudio.Web.Tests.Templates;

public sealed class FontFilesTests
{
    [Test]
    public void Every_font_of_the_catalogue_is_a_file_that_is_served() =>
        Assert.That(FontCatalogue.All.SelectMany(family => family.Files).Select(file => file.Path).Where(path => !File.Exists(Path.Combine(Repository.Root, "wwwroot" + path))), Is.Empty,
            "eng/assets.mjs copies other files than the catalogue names.");
}
