using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tests.Templates;

public sealed class LookTests
{
    [Test]
    public void Theme_overrides_the_design()
    {
        var look = Look.Of(new Theme { Accent = "#8a5a00", BodyFont = "lato", FontSize = 10, MarginX = 25, Paper = PaperSize.Letter });
        Assert.That((look.Accent.ToString(), look.Body.Id, look.FontSize, look.MarginX, look.Sheet.Width), Is.EqualTo(("#8a5a00", "lato", 10.0, 25.0, "8.5in")));
    }

    [Test]
    public void Values_outside_their_limits_are_held_inside()
    {
        var look = Look.Of(new Theme { FontSize = 200, LineHeight = 0, Spacing = -4, MarginX = 1000, SideWidth = double.MaxValue });
        Assert.That((look.FontSize, look.LineHeight, look.Spacing, look.MarginX, look.SideWidth), Is.EqualTo((14.0, 1.1, 0.5, 30.0, 45.0)));
    }

    [TestCase("#ffff00")]
    [TestCase("#ffffff")]
    [TestCase("#2f4be0")]
    [TestCase("red; } body { display: none")]
    public void Accent_text_can_always_be_read(string accent)
    {
        var look = Look.Of(new Theme { Accent = accent });
        Assert.That(look.AccentText.ContrastWith(look.Background), Is.GreaterThanOrEqualTo(4.5));
        Assert.That(look.AccentText.ContrastWith(look.Tint), Is.GreaterThanOrEqualTo(4.5));
    }

    [Test]
    public void Pale_ink_is_darkened_until_it_can_be_read() =>
        Assert.That(Look.Of(new Theme { Ink = "#eeeeee" }).Ink.ContrastWith(new Colour(255, 255, 255)), Is.GreaterThanOrEqualTo(4.5));

    [Test]
    public void Designs_own_values_come_back()
    {
        var theme = new Theme { Template = "academic", Accent = "#8a5a00", FontSize = 13, Spacing = 2, MarginY = 9, SideOnRight = true, Paper = PaperSize.Letter };
        theme.UseDesignsOwn();
        Assert.That((theme.Template, theme.Accent, theme.FontSize, theme.Spacing, theme.MarginY, theme.SideOnRight, theme.Paper), Is.EqualTo(("academic", (string?)null, (double?)null, 1.0, (double?)null, (bool?)null, PaperSize.Letter)));
    }

    [Test]
    public void A_number_that_is_none_is_drawn_as_the_smallest() =>
        Assert.That(Look.Of(new Theme { FontSize = double.NaN }).FontSize, Is.EqualTo(ThemeRanges.FontSize.Least));
}
