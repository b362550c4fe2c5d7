using ResumeStudio.Core.Contact;
using ResumeStudio.Data.Contact;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>The inbox as one page shows it: of all portfolios or of one, as far as it has been scrolled, with one message open.</summary>
public sealed class Inbox(MessageService messages, Guid ownerId)
{
    private Guid? _portfolioId;

    /// <summary>The portfolios that have messages.</summary>
    public IReadOnlyList<MessageBox> Boxes { get; private set; } = [];

    public List<MessageCard> Cards { get; private set; } = [];

    /// <summary>The cursor to more, or null.</summary>
    public MessageCard? Next { get; private set; }

    public Message? Opened { get; private set; }

    /// <summary>The portfolio whose messages are shown, or null for all.</summary>
    public Guid? PortfolioId => Boxes.Any(box => box.PortfolioId == _portfolioId) ? _portfolioId : null;

    /// <summary>The one portfolio that everything shown came through, or null for several.</summary>
    public MessageBox? Whole => Boxes.Count == 1 ? Boxes[0] : Boxes.FirstOrDefault(box => box.PortfolioId == PortfolioId);

    public string Summary
    {
        get
        {
            var boxes = Boxes.Where(box => PortfolioId is null || box.PortfolioId == PortfolioId).ToList();
            var (all, unread) = (boxes.Sum(box => box.Messages), boxes.Sum(box => box.Unread));
            return (all == 1 ? "1 message" : $"{all:N0} messages") + (unread > 0 ? $", {unread:N0} unread" : "");
        }
    }

    /// <summary>Shows the newest messages of one portfolio, or of all.</summary>
    public async Task ShowAsync(Guid? portfolioId)
    {
        _portfolioId = portfolioId;
        await ReadAsync();
    }

    public async Task ReadAsync()
    {
        Boxes = await messages.CountAsync(ownerId);
        var page = await messages.ListAsync(ownerId, PortfolioId);
        (Cards, Next, Opened) = ([.. page.Cards], page.Next, null);
    }

    public async Task MoreAsync()
    {
        var page = await messages.ListAsync(ownerId, PortfolioId, Next);
        (Cards, Next) = ([.. Cards.Concat(page.Cards).DistinctBy(card => card.Id)], page.Next);
    }

    /// <summary>Opens a message and closes the one that was open.</summary>
    public async Task ToggleAsync(MessageCard card)
    {
        Opened = Opened?.Id == card.Id ? null : await messages.OpenAsync(ownerId, card.Id);
        if (Opened is not null) await MarkAsync(card, isRead: true);
    }

    public async Task MarkUnreadAsync(MessageCard card)
    {
        await messages.MarkUnreadAsync(ownerId, card.Id);
        Opened = null;
        await MarkAsync(card, isRead: false);
    }

    public async Task DeleteAsync(MessageCard card)
    {
        await messages.DeleteAsync(ownerId, card.Id);
        Cards.RemoveAll(one => one.Id == card.Id);
        Boxes = await messages.CountAsync(ownerId);
    }

    public async Task DeleteAllAsync(MessageBox box)
    {
        await messages.DeleteAllAsync(ownerId, box.PortfolioId);
        await ReadAsync();
    }

    private async Task MarkAsync(MessageCard card, bool isRead)
    {
        if (Cards.FindIndex(one => one.Id == card.Id) is >= 0 and var place) Cards[place] = card with { IsRead = isRead };
        Boxes = await messages.CountAsync(ownerId);
    }
}
