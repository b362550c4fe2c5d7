using System.Net;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Templates;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Web.Tests.Templates;

public sealed class PrintedLeavesTests
{
    public static IEnumerable<string> Templates => TemplateCatalogue.Newest.Select(template => template.Id);

    [TestCaseSource(nameof(Templates))]
    public async Task Every_leaf_stands_on_the_page_at_its_address(string template)
    {
        var document = FullDocument.Create();
        document.Theme.Template = template;
        var html = WebUtility.HtmlDecode(await Rendering.HtmlAsync(document));

        Assert.Multiple(() =>
        {
            foreach (var leaf in Leaves.Of(document).Where(leaf => !leaf.NeverPrinted))
            {
                Assert.That(html.Contains($"data-field=\"{leaf.Address}\""), leaf.Name + " has no address on the page.");
                foreach (var value in leaf.Values) Assert.That(html.Contains(Shown(leaf.Kind, value)), $"{leaf.Name} is not printed: {Shown(leaf.Kind, value)}");
            }
        });
    }

    private static string Shown(FieldKind kind, string value) => kind switch
    {
        FieldKind.Date or FieldKind.Range => PartialDate.TryParse(value, out var date) ? new DocumentDates("en").Write(date) : value,
        FieldKind.Url => value.Replace("https://", ""),
        _ => value,
    };
}
