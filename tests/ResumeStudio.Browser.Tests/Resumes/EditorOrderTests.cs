using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class EditorOrderTests : EditorJourney
{
    private const int MostSteps = 50;

    // A line that glides takes no part in the order.
    [SetUp]
    public Task PreferReducedMotionAsync() => Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

    [Test]
    public async Task Alt_and_an_arrow_move_a_line_and_the_focus_and_caret_stay_in_it()
    {
        await OpenAsync(Lines("one", "two", "three"));
        await ShowAsync(Page, "Projects");
        var third = Line("Line 3");
        await third.FocusAsync();
        await third.EvaluateAsync("area => area.setSelectionRange(2, 2)");
        await SaveAsync(Page, () => Page.Keyboard.PressAsync("Alt+ArrowUp"));
        Assert.That(await OrderAsync(), Is.EqualTo(new[] { "one", "three", "two" }));
        Assert.That(await Page.EvaluateAsync<string>("document.activeElement.value + ' ' + document.activeElement.selectionStart"), Is.EqualTo("three 2"));
        await Assertions.Expect(Page.Locator(".visually-hidden[role=status]").First).ToHaveTextAsync("three: moved to position 2 of 3.");
    }

    [Test]
    public async Task A_line_is_dragged_by_its_grip()
    {
        await OpenAsync(Lines("one", "two", "three"));
        await ShowAsync(Page, "Projects");
        await SaveAsync(Page, () => DragAsync(Page.Locator(".bullet .grip"), 0, 2));
        Assert.That(await OrderAsync(), Is.EqualTo(new[] { "two", "three", "one" }));
        await Assertions.Expect(Line("Line 3")).ToHaveValueAsync("one");
    }

    [Test]
    public async Task Sections_are_put_in_order_in_the_outline()
    {
        await OpenAsync(new() { Sections = [new() { Kind = SectionKind.Work }, new() { Kind = SectionKind.Skills }, new() { Kind = SectionKind.Education }] });
        await ShowAsync(Page, "Arrange");
        await SaveAsync(Page, () => DragAsync(Page.Locator(".arrange .grip"), 2, 0));
        Assert.That((await StoredAsync()).Sections.Select(section => section.Kind), Is.EqualTo(new[] { SectionKind.Education, SectionKind.Work, SectionKind.Skills }));
        await Page.GetByRole(AriaRole.Button, new() { Name = "More for Education" }).ClickAsync();
        await SaveAsync(Page, () => Page.GetByRole(AriaRole.Menuitem, new() { Name = "Move down" }).ClickAsync());
        Assert.That((await StoredAsync()).Sections.Select(section => section.Kind), Is.EqualTo(new[] { SectionKind.Work, SectionKind.Education, SectionKind.Skills }));
    }

    [Test]
    public async Task What_was_removed_comes_back_where_it_was()
    {
        await OpenAsync(Lines("one", "two", "three"));
        await ShowAsync(Page, "Projects");
        await Line("Line 2").FocusAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "More for line 2" }).ClickAsync();
        await SaveAsync(Page, () => Page.GetByRole(AriaRole.Menuitem, new() { Name = "Remove" }).ClickAsync());
        Assert.That(await OrderAsync(), Is.EqualTo(new[] { "one", "three" }));
        await SaveAsync(Page, () => Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync());
        Assert.That(await OrderAsync(), Is.EqualTo(new[] { "one", "two", "three" }));
    }

    [Test]
    public async Task A_new_line_is_there_before_the_server_knows()
    {
        await OpenAsync(Lines("one"));
        await ShowAsync(Page, "Projects");
        await Line("Line 1").FocusAsync();
        await SaveAsync(Page, async () =>
        {
            await Page.Keyboard.PressAsync("Enter");
            await Page.Keyboard.TypeAsync("two");
            await Page.Keyboard.PressAsync("Enter");
            await Page.Keyboard.TypeAsync("three");
        });
        await Page.WaitForFunctionAsync("() => document.querySelector('.save').dataset.stage === 'Saved'");
        Assert.That(await OrderAsync(), Is.EqualTo(new[] { "one", "two", "three" }));
    }

    private ILocator Line(string name) => Page.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true });

    private static ResumeDocument Lines(params string[] lines) =>
        new() { Sections = [new() { Kind = SectionKind.Projects, Items = [new ProjectItem { Name = "tidemark", Highlights = [.. lines.Select(line => new Bullet { Text = line })] }] }] };

    private async Task<IEnumerable<string>> OrderAsync() => ((ProjectItem)(await StoredAsync()).Sections[0].Items[0]).Highlights.Select(line => line.Text);

    // The pointer moves as a hand does: until the dragged part stands where it is wanted.
    private async Task DragAsync(ILocator grips, int from, int to)
    {
        var (start, end) = (await grips.Nth(from).BoundingBoxAsync(), await grips.Nth(to).BoundingBoxAsync());
        await Page.Mouse.MoveAsync(start!.X + 8, start.Y + 16);
        await Page.Mouse.DownAsync();
        for (var step = 0; step < MostSteps && await DraggedIndexAsync() != to; step++)
            await Page.Mouse.MoveAsync(end!.X + 8, step % 2 == 0 ? end.Y + 12 : end.Y + 20, new() { Steps = 6 });
        Assert.That(await DraggedIndexAsync(), Is.EqualTo(to));
        await Page.Mouse.UpAsync();
    }

    private Task<int> DraggedIndexAsync() => Page.EvaluateAsync<int>("""
        () => {
          const dragged = document.querySelector('.ghost');
          return dragged ? [...dragged.parentNode.querySelectorAll(':scope > [data-part]')].indexOf(dragged) : -1;
        }
        """);
}
