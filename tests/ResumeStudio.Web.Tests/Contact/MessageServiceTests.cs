using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Contact;
using ResumeStudio.Data;
using ResumeStudio.Data.Contact;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Contact;

/// <summary>What an owner does with messages, and nobody else.</summary>
public sealed class MessageServiceTests
{
    private ContactDesk _desk = null!;

    [SetUp]
    public async Task OpenAsync() => _desk = await new ContactDesk().OpenAsync();

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task The_inbox_is_read_a_page_at_a_time_newest_first()
    {
        await AddAsync(MessageLists.PageSize + 5);
        var first = await _desk.Messages.ListAsync(_desk.Owner);
        var second = await _desk.Messages.ListAsync(_desk.Owner, after: first.Next);
        Assert.That((first.Cards.Count, second.Cards.Count, second.Next), Is.EqualTo((MessageLists.PageSize, 5, (MessageCard?)null)));
        Assert.That(first.Cards.Concat(second.Cards).Select(card => card.Opening), Is.EqualTo(Enumerable.Range(0, MessageLists.PageSize + 5).Reverse().Select(number => $"Text {number}")));
    }

    [Test]
    public async Task Opening_reads_a_message_and_it_can_be_made_unread_again()
    {
        await AddAsync(1);
        var card = (await _desk.InboxAsync()).Single();
        Assert.That((await _desk.Messages.OpenAsync(_desk.Owner, card.Id)).Text, Is.EqualTo("Text 0"));
        Assert.That((await _desk.Messages.CountAsync(_desk.Owner)).Single().Unread, Is.Zero);
        await _desk.Messages.MarkUnreadAsync(_desk.Owner, card.Id);
        Assert.That((await _desk.InboxAsync()).Single().IsRead, Is.False);
    }

    [Test]
    public async Task Nobody_reads_deletes_or_exports_the_messages_of_another()
    {
        await AddAsync(1);
        var (card, other) = ((await _desk.InboxAsync()).Single(), await _desk.Studio.AddUserAsync());
        Assert.That(async () => await _desk.Messages.OpenAsync(other.Id, card.Id), Throws.TypeOf<NotFoundException>());
        await _desk.Messages.DeleteAsync(other.Id, card.Id);
        await _desk.Messages.DeleteAllAsync(other.Id, _desk.Portfolio);
        Assert.That(await _desk.InboxAsync(), Has.Count.EqualTo(1));
        using var client = await _desk.Studio.NewClientAsync(other);
        Assert.That(await client.GetStringAsync($"https://{ContactDesk.Host}/portfolios/messages.csv?portfolio={_desk.Portfolio}"), Is.EqualTo(MessageSheet.Head.TrimStart('\uFEFF')));
        Assert.That((await _desk.Visitor.GetAsync("/portfolios/messages.csv")).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Messages_go_one_by_one_all_of_a_portfolio_or_with_it()
    {
        var second = await _desk.AddAsync(_desk.Owner, "nora");
        await AddAsync(3);
        await AddAsync(2, second);
        await _desk.Messages.DeleteAsync(_desk.Owner, (await _desk.InboxAsync())[0].Id);
        Assert.That((await _desk.Messages.CountAsync(_desk.Owner)).Sum(box => box.Messages), Is.EqualTo(4));
        await _desk.Messages.DeleteAllAsync(_desk.Owner, second);
        Assert.That((await _desk.Messages.CountAsync(_desk.Owner)).Single().Messages, Is.EqualTo(2));
        await _desk.Portfolios.DeleteAsync(_desk.Owner, _desk.Portfolio);
        await _desk.Portfolios.EraseAsync(_desk.Owner, _desk.Portfolio);
        Assert.That(await _desk.InboxAsync(), Is.Empty);
    }

    [Test]
    public async Task An_account_that_ends_takes_its_messages_along()
    {
        await AddAsync(2);
        await using var db = await _desk.Studio.OpenAsync();
        db.Remove(await db.Users.FirstAsync(user => user.Id == _desk.Owner));
        await db.SaveChangesAsync();
        Assert.That(await db.Messages.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task An_exported_portfolio_leads_to_the_published_form_or_to_none()
    {
        Assert.That(await ExportedPageAsync(), Does.Contain($"href=\"https://{ContactDesk.Host}/p/mara/contact\""));
        await _desk.Publisher.CloseAsync(_desk.Owner, _desk.Portfolio);
        Assert.That(await ExportedPageAsync(), Does.Not.Contain("/contact\""));
    }

    private async Task<string> ExportedPageAsync()
    {
        await using var db = await _desk.Studio.OpenAsync();
        using var owner = await _desk.Studio.NewClientAsync(await db.Users.FirstAsync(user => user.Id == _desk.Owner));
        using var zip = new ZipArchive(await owner.GetStreamAsync($"https://{ContactDesk.Host}/portfolios/{_desk.Portfolio}/portfolio.zip"));
        using var page = new StreamReader(zip.GetEntry("index.html")!.Open());
        return await page.ReadToEndAsync();
    }

    private async Task AddAsync(int count, Guid? portfolio = null)
    {
        await using var db = await _desk.Studio.OpenAsync();
        for (var number = 0; number < count; number++)
            db.Add(Message.Delivered(_desk.Owner, portfolio ?? _desk.Portfolio, Letter.Of("Ada", "ada@example.com", $"Text {number}"), _desk.Clock.GetUtcNow().AddMinutes(number)));
        await db.SaveChangesAsync();
    }
}
