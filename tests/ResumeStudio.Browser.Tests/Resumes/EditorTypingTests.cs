using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class EditorTypingTests : EditorJourney
{
    [Test]
    public async Task What_is_typed_into_every_field_is_stored_and_there_after_a_reload()
    {
        var expected = FullDocument.Create();
        await OpenAsync(Emptied(expected));
        await SaveAsync(Page, async () =>
        {
            await FillAsync(Leaves.Of(expected).Where(leaf => IsBasics(expected, leaf)));
            foreach (var (index, section) in expected.Sections.Index())
            {
                await ShowSectionAsync(index);
                await FillAsync(Leaves.Of(expected).Where(leaf => Holds(section, leaf)));
            }
        });
        await Page.Keyboard.PressAsync("Control+s");
        await Page.WaitForFunctionAsync("() => document.querySelector('.save').dataset.stage === 'Saved'");
        Assert.That(DocumentJson.Write(await StoredAsync()), Is.EqualTo(DocumentJson.Write(expected)));
        await OpenAsync(Page);
        await ShowSectionAsync(1);
        var employer = (ResumeStudio.Core.Resumes.Items.WorkItem)expected.Sections[1].Items[0];
        await Assertions.Expect(Input(Page, $"{DocumentParts.Address(employer.Id)}.employer")).ToHaveValueAsync(employer.Employer);
    }

    [Test]
    public async Task A_date_that_cannot_be_read_stays_typed_and_says_so_at_the_field()
    {
        var work = new ResumeStudio.Core.Resumes.Items.WorkItem { Roles = [new() { Dates = new(new(2019), new(2020)) }] };
        await OpenAsync(new() { Sections = [new() { Kind = SectionKind.Work, Items = [work] }] });
        await ShowAsync(Page, "Experience");
        var from = Page.GetByLabel("From");
        await from.FillAsync("Marhc 2019");
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Page.GetByText(FriendlyDate.Advice)).ToBeVisibleAsync();
        await Assertions.Expect(from).ToHaveValueAsync("Marhc 2019");
        await from.FillAsync("03/2022");
        await Assertions.Expect(Page.GetByText("The end is before the start.")).ToBeVisibleAsync();
        await SaveAsync(Page, () => Page.GetByLabel("To", new() { Exact = true }).FillAsync("Mar 2023"));
        await Assertions.Expect(Page.Locator(".field-error")).ToHaveCountAsync(0);
        Assert.That(((ResumeStudio.Core.Resumes.Items.WorkItem)(await StoredAsync()).Sections[0].Items[0]).Roles[0].Dates, Is.EqualTo(new DateRange(new(2022, 3), new(2023, 3))));
    }

    [Test]
    public async Task The_toolbar_puts_Markdown_around_the_selection()
    {
        var document = new ResumeDocument { Sections = [new() { Kind = SectionKind.Summary, Items = [new ResumeStudio.Core.Resumes.Items.TextItem { Text = "Makes slow systems quick" }] }] };
        await OpenAsync(document);
        await ShowAsync(Page, "Summary");
        var area = Page.GetByLabel("Text", new() { Exact = true });
        await area.EvaluateAsync("area => { area.focus(); area.setSelectionRange(6, 10); }");
        await SaveAsync(Page, () => Page.Keyboard.PressAsync("Control+b"));
        await area.EvaluateAsync("area => area.setSelectionRange(area.value.length, area.value.length)");
        await SaveAsync(Page, () => Page.GetByRole(AriaRole.Button, new() { Name = "List", Exact = true }).ClickAsync());
        Assert.That((await StoredAsync()).Summary, Is.EqualTo("- Makes **slow** systems quick"));
    }

    [Test]
    public async Task The_editor_is_accessible_and_fits_a_phone()
    {
        await OpenAsync(ResumeStudio.Core.Resumes.Examples.ExamplePersons.All[0].Create());
        await ShowAsync(Page, "Experience");
        await AssertAccessibleAsync();
        await ShowAsync(Page, "Arrange");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private static bool IsBasics(ResumeDocument document, Leaf leaf) => !document.Sections.Any(section => Holds(section, leaf));

    private static bool Holds(Section section, Leaf leaf)
    {
        var part = leaf.Address.Split('.')[0];
        return part == DocumentParts.Address(section.Id) || Leaves.Of(new ResumeDocument { Sections = [section] }).Any(inner => inner.Address == leaf.Address && !inner.Address.StartsWith("basics.", StringComparison.Ordinal) && !inner.Address.StartsWith("location.", StringComparison.Ordinal));
    }

    private async Task ShowSectionAsync(int index)
    {
        await Page.Locator(".outline .chip:not(.act)").Nth(index + 1).ClickAsync();
        await Page.Locator($".outline .chip:not(.act)[aria-current]:nth-child({index + 2})").WaitForAsync();
        while (await Page.Locator(".fold[aria-expanded=false]").CountAsync() is > 0 and var folded)
        {
            await Page.Locator(".fold[aria-expanded=false]").First.ClickAsync();
            await Assertions.Expect(Page.Locator(".fold[aria-expanded=false]")).ToHaveCountAsync(folded - 1);
        }
    }

    private async Task FillAsync(IEnumerable<Leaf> leaves)
    {
        foreach (var leaf in leaves)
        {
            if (leaf.Kind is FieldKind.Keywords) await Input(Page, leaf.Address).FillAsync(string.Join(", ", leaf.Values) + ",");
            else await Input(Page, leaf.Address).FillAsync(leaf.Values[0]);
            if (leaf.Kind is FieldKind.Range) await Page.Locator($"#f-{leaf.Address.Replace('.', '-')}-end").FillAsync(leaf.Values[1]);
        }
    }

    /// <summary>The same parts with the same ids, and nothing in their fields.</summary>
    private static ResumeDocument Emptied(ResumeDocument full)
    {
        var empty = DocumentJson.Copy(full);
        foreach (var section in empty.Sections) section.Title = "";
        foreach (var part in DocumentParts.Of(empty))
            foreach (var field in FieldMap.Of(part.Value.GetType())) Clear(part.Value, field);
        return empty;
    }

    private static void Clear(object part, Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.Roles: break;
            case FieldKind.Bullets: field.Get<List<Bullet>>(part).ForEach(bullet => bullet.Text = ""); break;
            case FieldKind.Keywords: field.Set(part, new List<string>()); break;
            case FieldKind.Date: field.Set<PartialDate?>(part, null); break;
            case FieldKind.Range: field.Set(part, DateRange.Unknown); break;
            default: field.Set(part, ""); break;
        }
    }
}
