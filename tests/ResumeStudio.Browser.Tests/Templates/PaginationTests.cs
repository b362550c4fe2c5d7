using System.Text.Json;
using Microsoft.Playwright;
using ResumeStudio.Testing;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>The rules of the page break, on pages of ten lines.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class PaginationTests
{
    private static readonly string Styles = File.ReadAllText(Path.Combine(Repository.Root, "ResumeStudio.Web/Features/Templates/Styles/base.css"));

    private IBrowserContext _context = null!;
    private IPage _page = null!;
    private PrintingPress _press = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _context = await Studio.Browser.NewContextAsync();
        _page = await _context.NewPageAsync();
        await _page.GotoAsync(Studio.Server.Address + "/preview/frame");
        _press = new PrintingPress(_page);
    }

    [OneTimeTearDown]
    public Task CloseAsync() => _context.CloseAsync();

    [Test]
    public async Task Heading_moves_on_with_the_text_under_it()
    {
        var pages = await CutAsync(Column(Lines("a", 9) + $"<section><h2 data-keep>Title</h2>{Lines("b", 4)}</section>"));
        Assert.That(pages[1], Does.StartWith("Title b1"));
    }

    [Test]
    public async Task Head_of_an_entry_stays_with_its_first_two_lines()
    {
        var pages = await CutAsync(Column($"{Lines("a", 8)}<article><header data-keep>Head</header><ul><li>{Broken("b", 4)}</li></ul></article>"));
        Assert.That(pages[1], Does.StartWith("Head b1"));
    }

    [Test]
    public async Task One_short_item_is_not_left_alone_under_a_head()
    {
        var pages = await CutAsync(Column($"{Lines("a", 8)}<article><header data-keep>Head</header><ul><li>b1</li><li>b2</li></ul></article>"));
        Assert.That(pages[1], Does.StartWith("Head b1 b2"));
    }

    [Test]
    public async Task Paragraph_keeps_two_lines_on_each_side()
    {
        var pages = await CutAsync(Column(Lines("a", 7) + Lines("b", 4)));
        Assert.That(pages[1], Is.EqualTo("b3 b4"));
    }

    [Test]
    public async Task Paragraph_of_three_lines_stays_whole()
    {
        var pages = await CutAsync(Column(Lines("a", 8) + Lines("b", 3)));
        Assert.That(pages[1], Is.EqualTo("b1 b2 b3"));
    }

    [Test]
    public async Task Numbered_list_goes_on_counting()
    {
        await CutAsync(Column("<ol start=\"3\">" + string.Concat(Enumerable.Range(1, 12).Select(number => $"<li>item {number}</li>")) + "</ol>"));
        Assert.That(await _page.EvalOnSelectorAsync<int>(".page:nth-child(2) ol", "list => list.start"), Is.EqualTo(13));
    }

    [Test]
    public async Task Rest_of_an_item_has_no_second_marker()
    {
        await CutAsync(Column($"<ol><li>{Broken("a", 7)}</li><li>{Broken("b", 6)}</li><li>last</li></ol>"));
        var rest = await _page.EvalOnSelectorAllAsync<string[]>(".page:nth-child(2) li", "items => items.map(item => getComputedStyle(item).listStyleType)");
        Assert.That(rest, Is.EqualTo(new[] { "none", "decimal" }));
        Assert.That(await _page.EvalOnSelectorAsync<int>(".page:nth-child(2) ol", "list => list.start"), Is.EqualTo(2));
    }

    [Test]
    public async Task Bold_words_and_links_survive_a_break()
    {
        var words = string.Join(' ', Enumerable.Range(1, 200).Select(number => $"word{number}"));
        var pages = await CutAsync(Column($"<p><strong>Before <a href=\"https://example.com/\">{words}</a> after</strong></p>"));
        Assert.That(string.Join(' ', pages), Is.EqualTo($"Before {words} after"));
        Assert.That(await _page.Locator(".page strong > a[href='https://example.com/']").CountAsync(), Is.EqualTo(pages.Count));
        Assert.That(await _page.EvalOnSelectorAllAsync<double[]>(".page p", "parts => parts.map(part => part.getBoundingClientRect().height)"), Has.All.LessThanOrEqualTo(200.5).And.Some.EqualTo(200).Within(0.5));
    }

    [Test]
    public async Task Lines_wrap_as_they_did_before_the_cut()
    {
        var words = string.Join(' ', Enumerable.Range(1, 300).Select(number => new string('x', 1 + (number * 7 % 11))));
        await CutAsync(Column($"<p style=\"text-align:justify\">{words}</p>"));
        Assert.That(await EdgesAsync(".page p"), Is.EqualTo(await EdgesAsync(".flow p")));
    }

    [Test]
    public async Task Word_longer_than_a_page_is_cut_without_loss()
    {
        var word = string.Concat(Enumerable.Range(1, 200).Select(number => $"part{number:D3}"));
        var pages = await CutAsync(Column($"<p>{word}</p>"));
        Assert.That(pages, Has.Count.GreaterThan(1));
        Assert.That(string.Concat(pages).Replace(" ", ""), Is.EqualTo(word));
    }

    [Test]
    public async Task Item_longer_than_a_page_fills_several_pages()
    {
        var pages = await CutAsync(Column($"<ul><li>{Broken("a", 35)}</li></ul>"));
        Assert.That(pages.Select(page => page.Split(' ').Length), Is.EqualTo(new[] { 10, 10, 10, 5 }));
    }

    [Test]
    public async Task Chain_of_kept_heads_longer_than_a_page_gives_way()
    {
        var pages = await CutAsync(Column("<section>" + string.Concat(Enumerable.Range(1, 25).Select(number => $"<h2 data-keep>t{number}</h2>")) + "</section>"));
        Assert.That(string.Join(' ', pages), Is.EqualTo(string.Join(' ', Enumerable.Range(1, 25).Select(number => $"t{number}"))));
    }

    [Test]
    public async Task Columns_are_cut_independently()
    {
        var pages = await CutAsync(Column(Lines("a", 14)) + Column(Lines("b", 4)), "main{display:grid;grid-template-columns:1fr 1fr}.page{display:grid;grid-template-columns:1fr 1fr}");
        Assert.That(pages[0], Does.EndWith("a10 b1 b2 b3 b4"));
        Assert.That(pages[1], Is.EqualTo("a11 a12 a13 a14"));
    }

    [Test]
    public async Task Head_of_the_document_stands_on_the_first_page_only()
    {
        var pages = await CutAsync($"<header data-once>{Broken("h", 4)}</header>" + Column(Lines("a", 10)));
        Assert.That(pages, Is.EqualTo(new[] { "h1 h2 h3 h4 a1 a2 a3 a4 a5 a6", "a7 a8 a9 a10" }));
    }

    [Test]
    public async Task Letter_has_pages_of_its_own()
    {
        var pages = await CutAsync(Column(Lines("a", 2)) + $"<section data-letter class=\"letter\">{Lines("l", 12)}</section>");
        Assert.That(pages.Select(page => page.Split(' ')[0]), Is.EqualTo(new[] { "a1", "l1", "l11" }));
    }

    [Test]
    public async Task Foot_names_person_and_page_from_the_second_page_on()
    {
        await CutAsync(Column(Lines("a", 12)));
        Assert.That(await _page.Locator(".page .foot").AllInnerTextsAsync(), Has.Count.EqualTo(1).And.All.Contains("Page 2 of 2"));
    }

    [Test]
    public async Task Second_cut_gives_the_same_pages()
    {
        await CutAsync(Column(Lines("a", 7) + Lines("b", 25)));
        var first = await _page.InnerHTMLAsync(".pages");
        await _press.CutAsync();
        Assert.That(await _page.InnerHTMLAsync(".pages"), Is.EqualTo(first));
    }

    private static string Column(string content) => $"<div class=\"column\" data-column>{content}</div>";

    private static string Lines(string letter, int count) => $"<p>{Broken(letter, count)}</p>";

    private static string Broken(string letter, int count) => string.Join("<br>", Enumerable.Range(1, count).Select(number => letter + number));

    /// <summary>Lays a flow on pages of ten lines and answers the words of each page.</summary>
    private async Task<IReadOnlyList<string>> CutAsync(string flow, string css = "")
    {
        await _press.LayAsync($$"""
            <!doctype html><html lang="en"><head><style>{{Styles}}
            :root{--sheet-width:320px;--sheet-height:220px;--margin-x:10px;--margin-y:10px;--size:10px;--line:20px;--space:1;--body:monospace;--background:#fff;--ink:#000;--muted:#333;--accent:#00f}
            {{css}}</style></head><body><main class="flow" data-flow data-foot="Mara" data-page-words="Page {0} of {1}">{{flow}}</main></body></html>
            """);
        var texts = await _page.EvaluateAsync<string>("() => JSON.stringify([...document.querySelectorAll('.page')].map(page => [...page.children].filter(part => part.className !== 'foot').map(part => part.innerText).join(' ').split(/\\s+/).join(' ').trim()))");
        return JsonSerializer.Deserialize<List<string>>(texts)!;
    }

    /// <summary>Left and right edge of every line of the matched elements, one after another.</summary>
    private Task<string> EdgesAsync(string selector) => _page.EvaluateAsync<string>("""
        selector => [...document.querySelectorAll(selector)].flatMap(element => {
          const range = document.createRange(), sheet = element.closest('.page,.flow').getBoundingClientRect().left;
          range.selectNodeContents(element);
          return [...range.getClientRects()].map(box => (box.left - sheet).toFixed(1) + ' ' + (box.right - sheet).toFixed(1));
        }).join('; ')
        """, selector);
}
