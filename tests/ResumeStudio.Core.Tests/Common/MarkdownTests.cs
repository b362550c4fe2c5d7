using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Tests.Common;

public sealed class MarkdownTests
{
    [Test]
    public void Bold_italic_and_links_are_written() =>
        Assert.That(Markdown.Inline("**Cut** *costs* [here](https://example.com)"), Is.EqualTo("<strong>Cut</strong> <em>costs</em> <a href=\"https://example.com\">here</a>"));

    [Test]
    public void Paragraphs_and_lists_are_blocks() =>
        Assert.That(Markdown.Block("One\n\n- two\n- three").Replace("\n", ""), Is.EqualTo("<p>One</p><ul><li>two</li><li>three</li></ul>"));

    [TestCase("<b>x</b>")]
    [TestCase("<script>alert(1)</script>")]
    [TestCase("<img src=x onerror=alert(1)>")]
    public void Raw_html_stays_text(string text)
    {
        Assert.That(Markdown.Block(text), Does.Not.Contain("<b>").And.Not.Contain("<script").And.Not.Contain("<img"));
        Assert.That(Markdown.Inline(text), Does.StartWith("&lt;"));
    }

    [TestCase("[x](javascript:alert(1))")]
    [TestCase("[x](JAVASCRIPT:alert(1))")]
    [TestCase("[x](data:text/html,1)")]
    [TestCase("<javascript:alert(1)>")]
    [TestCase("[x](&#106;avascript:alert(1))")]
    [TestCase("[a](javascript:alert(1)) <javascript:alert(2)> ![x](data:text/html,1)")]
    [TestCase("[x]: javascript:alert(1)\n\n[x]")]
    public void Unsafe_links_are_text(string text) => Assert.That(Markdown.Block(text) + Markdown.Inline(text), Does.Not.Contain("<a"));

    [Test]
    public void Images_leave_their_words() => Assert.That(Markdown.Inline("![a chart](https://example.com/x.png)"), Is.EqualTo("a chart"));

    [TestCase("2021. Founded the club")]
    [TestCase("# Not a heading")]
    [TestCase("- not a list")]
    public void Line_keeps_marks_that_would_start_a_block(string text) => Assert.That(Markdown.Inline(text), Is.EqualTo(text));

    [Test]
    public void Typed_line_breaks_are_kept() => Assert.That(Markdown.Block("Wexholm Museum\nHiring team"), Is.EqualTo("<p>Wexholm Museum<br />\nHiring team</p>"));

    [Test]
    public void Item_with_a_list_inside_holds_its_text_in_a_paragraph() =>
        Assert.That(Markdown.Block("- one\n  - two"), Does.Contain("<p>one</p>"), "Pagination cuts between elements, so loose text beside a list would be lost.");

    [Test]
    public void Text_nested_deeper_than_can_be_drawn_stays_as_typed()
    {
        var quotes = new string('>', 130);
        Assert.That(Markdown.Block(quotes + " a\nb & c"), Is.EqualTo($"<p>{quotes.Replace(">", "&gt;", StringComparison.Ordinal)} a<br />\nb &amp; c</p>"));
        var stars = string.Concat(Enumerable.Repeat("*a **b ", 100)) + string.Concat(Enumerable.Repeat("b** a*", 100));
        Assert.That(() => Markdown.Block(stars) + Markdown.Inline(stars) + Markdown.Plain(stars) + Markdown.Plain(quotes), Throws.Nothing);
    }

    [TestCase("")]
    [TestCase("  \n ")]
    [TestCase(null)]
    public void Blank_text_leaves_nothing(string? text) => Assert.That(Markdown.Block(text) + Markdown.Inline(text), Is.Empty);
}
