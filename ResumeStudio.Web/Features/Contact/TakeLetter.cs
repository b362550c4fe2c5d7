using System.Globalization;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>Answers a message form: with the empty form, with what became of the message, or with why not. Whatever is refused, what was typed comes back.</summary>
public sealed class TakeLetter(Sites sites, ContactTickets tickets, SendMessage send, ContactPages pages)
{
    /// <summary>The empty form.</summary>
    public Task<IResult> AskAsync(Site site, PortfolioDocument document, string home) => FormAsync(site, document, home, new() { Title = TitleOf(document) });

    /// <param name="slug">The address of the portfolio, current or former.</param>
    /// <param name="context">The visitor's request.</param>
    /// <param name="home">The way back to the portfolio.</param>
    public async Task<IResult> RunAsync(string slug, HttpContext context, string home)
    {
        if (await ContactPost.ReadAsync(context.Request, context.RequestAborted) is not { } post) return await RefuseAsync(StatusCodes.Status413PayloadTooLarge, "That was not a message", $"What your browser sent was damaged, or much larger than a message of {Letter.TextLength:N0} characters. Go back and try again: nothing was kept.", null);
        var site = slug.Length <= Slug.Length ? await sites.FindAsync(slug.ToLowerInvariant()) : null;
        if (site is null) return await RefuseAsync(StatusCodes.Status404NotFound, "Not sent", "There is no portfolio at this address any more, so nobody would read your message. Nothing was kept.", post.Letter);
        var document = site.Publication.ReadDocument();
        if (!document.TakesMessages()) return await RefuseAsync(StatusCodes.Status404NotFound, "Not sent", "This portfolio takes no messages any more. Nothing was kept.", post.Letter, document, home);
        var view = new ContactView { Title = TitleOf(document), Letter = post.Letter, Problems = post.Letter.Problems(), Status = StatusCodes.Status422UnprocessableEntity };
        if (view.Problems.Count > 0) return await FormAsync(site, document, home, view);
        if (Doubt(site, post, context.Request, out var ticket) is { } doubt) return await FormAsync(site, document, home, view with { Refusal = doubt });
        var (outcome, wait) = await send.RunAsync(site.Publication, post.Letter, ticket!, ticket!.Puzzle.IsSolvedBy(post.Solution ?? uint.MaxValue), context.ClientKey(), context.RequestAborted);
        if (outcome is SendOutcome.TooMany) context.Response.RefuseFor(wait);
        return outcome is SendOutcome.Delivered or SendOutcome.Waits ? await pages.ShowAsync(Done(outcome, document, post.Letter) with { Home = home }, document.Theme) : await FormAsync(site, document, home, Refused(outcome, wait, view));
    }

    private string? Doubt(Site site, ContactPost post, HttpRequest request, out FormTicket? ticket)
    {
        ticket = tickets.Read(post.Ticket, site.Publication.Id);
        if (ContactPost.IsForeign(request)) return "Your browser says that another page sent this. If it was you, send it from here.";
        if (post.IsTrapped) return "A field that people do not see was filled in, perhaps by your browser. It is empty again: send the message once more.";
        if (ticket is null) return $"This form was too old to be sent: it works for {FormTicket.Lifetime.TotalHours:0} hours. This is a new one with your text: send it once more.";
        return tickets.IsHasty(ticket) ? "That was quicker than people write. If it was you, send it once more." : null;
    }

    private Task<IResult> FormAsync(Site site, PortfolioDocument document, string home, ContactView view)
    {
        var ticket = tickets.Issue(site.Publication.Id);
        return pages.ShowAsync(view with { Owner = document.Title, Home = home, Ticket = tickets.Write(ticket), Puzzle = ticket.Puzzle }, document.Theme);
    }

    private Task<IResult> RefuseAsync(int status, string title, string words, Letter? letter, PortfolioDocument? document = null, string? home = null) =>
        pages.ShowAsync(new() { Title = title, Refusal = words, Letter = letter, Status = status, Owner = document?.Title ?? "", Home = home }, document?.Theme);

    private static string TitleOf(PortfolioDocument document) => PortfolioWords.English.Write + (document.Title.Trim().Length > 0 ? " to " + document.Title.Trim() : "");

    private static ContactView Refused(SendOutcome outcome, TimeSpan wait, ContactView view) => outcome switch
    {
        SendOutcome.TooMany => view with { Status = StatusCodes.Status429TooManyRequests, Refusal = $"Too many messages came in a short time. Try again in {Math.Ceiling(wait.TotalMinutes).ToString(CultureInfo.InvariantCulture)} min; your text is still here." },
        SendOutcome.SentBefore => view with { Status = StatusCodes.Status409Conflict, Refusal = "This form has been sent before. If what is written here is another message, send it now." },
        SendOutcome.Full => view with { Status = StatusCodes.Status503ServiceUnavailable, Refusal = "This inbox is full at the moment, so the message was not taken. Your text is still here." },
        _ => view with { Refusal = "Without JavaScript, a message has to be confirmed by mail, and this site sends no mail at the moment. The message was not taken; with JavaScript on, it can be." },
    };

    private static ContactView Done(SendOutcome outcome, PortfolioDocument document, Letter letter) => outcome is SendOutcome.Delivered
        ? new() { Title = "Delivered", Owner = document.Title, Words = [$"Your message is in the inbox of {NameOf(document)}, who can answer to {letter.Email}.", ContactWords.Kept] }
        : new() { Title = "One more step", Owner = document.Title, Words = [$"We have sent a mail to {letter.Email}. Your message to {NameOf(document)} is delivered when you follow the link in it.", $"Nobody reads it before that. After {Message.ConfirmedWithin.TotalHours:0} hours without it, the message is deleted."] };

    private static string NameOf(PortfolioDocument document) => document.Title.Trim() is { Length: > 0 } name ? name : "the owner of this portfolio";
}
