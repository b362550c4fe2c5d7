using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>The link in the mail to a sender. It asks before it delivers: programs that check mails open links, and must not confirm in a person's place.</summary>
public static class MailedLinkEndpoint
{
    public static void MapMailedLink(this WebApplication app)
    {
        app.MapGet("/contact/{token}", async (string token, HttpContext context, Entrance visits, DeliverMessage deliver, ContactPages pages) =>
            Guard(context, visits) ?? await AnswerAsync(pages, await deliver.FindAsync(token, context.RequestAborted), context.Request.Path));
        app.MapPost("/contact/{token}", async (string token, HttpContext context, Entrance visits, DeliverMessage deliver, ContactPages pages) =>
            Guard(context, visits) ?? await AnswerAsync(pages, await deliver.RunAsync(token, context.RequestAborted), null)).DisableAntiforgery();
    }

    private static IResult? Guard(HttpContext context, Entrance visits)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return visits.Hold(context);
    }

    private static Task<IResult> AnswerAsync(ContactPages pages, (Message? Message, Publication? To) found, string? deliversAt)
    {
        var document = found.To?.ReadDocument();
        return pages.ShowAsync(ViewOf(found.Message, document?.Title ?? "", deliversAt) with { Home = found.To is null ? null : "/p/" + found.To.Slug }, document?.Theme);
    }

    private static ContactView ViewOf(Message? message, string owner, string? deliversAt) => (message, owner, deliversAt) switch
    {
        (null, _, _) => new() { Title = "This link is used up", Refusal = $"Either the message has been delivered, or {Message.ConfirmedWithin.TotalHours:0} hours have passed and it is deleted.", Status = StatusCodes.Status404NotFound },
        (_, "", _) => new() { Title = "Not delivered", Refusal = "This portfolio takes no messages any more. The message is deleted with the end of the link.", Letter = LetterOf(message), Status = StatusCodes.Status404NotFound },
        (_, _, null) when message.DeliveredAt is null => new() { Title = "Not delivered yet", Owner = owner, Refusal = "This inbox is full at the moment. Your message waits until this link ends: open the link again later.", Letter = LetterOf(message), Status = StatusCodes.Status503ServiceUnavailable },
        (_, _, null) => new() { Title = "Delivered", Owner = owner, Words = [$"Your message is in the inbox of {owner}, who can answer to {message.Email}.", ContactWords.Kept] },
        _ => new() { Title = $"Deliver your message to {owner}?", Owner = owner, Words = [ContactWords.Kept], Letter = LetterOf(message), DeliversAt = deliversAt },
    };

    private static Letter LetterOf(Message message) => Letter.Of(message.Name, message.Email, message.Text);
}
