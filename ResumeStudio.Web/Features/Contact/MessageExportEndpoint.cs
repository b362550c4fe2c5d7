using System.Text;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>Downloads one's own messages.</summary>
public static class MessageExportEndpoint
{
    public static void MapMessageExport(this WebApplication app) => app.MapGet("/portfolios/messages.csv", async (Guid? portfolio, HttpContext context, MessageService messages) =>
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(await messages.ExportAsync(context.User.UserId(), portfolio, context.RequestAborted)), "text/csv; charset=utf-8", "messages.csv");
    }).RequireAuthorization();
}
