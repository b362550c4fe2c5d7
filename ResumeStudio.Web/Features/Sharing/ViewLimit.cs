using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// Holds a link to its limit of views (docs/decisions/0014). Whatever hands out the resume costs one: the page, and a file that
/// belongs to no view just taken. The owner is free. A program gets neither, so that a preview in a chat does not use up the only view.
/// </summary>
public sealed class ViewLimit(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>Spends a view where the link has a limit. What the visitor gets instead of the resume, or null when they are let in.</summary>
    public async Task<IResult?> SpendAsync(HttpContext context, Door door, bool isFile = false)
    {
        if (door.Link.Terms.MaximumViews is not { } most || HttpMethods.IsHead(context.Request.Method) || await Visitors.IsOwnerAsync(context, door.Link.OwnerId)) return null;
        // What a browser fetches ahead it would show later without asking again; after a refusal it asks.
        if (Visitors.IsAhead(context.Request)) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (Visitors.IsBot(context.Request)) return isFile ? Results.StatusCode(StatusCodes.Status403Forbidden) : WithheldPage.Page;
        if (isFile && door.Link.HasFileViewAt(clock.GetUtcNow())) return null;
        return await TakeOneAsync(door.Link.Id, most, context.RequestAborted) ? null : Results.StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>One statement, so that of two visitors at the last view one is let in.</summary>
    private async Task<bool> TakeOneAsync(Guid linkId, int most, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        var now = clock.GetUtcNow().UtcTicks;
        return await db.Database.ExecuteSqlInterpolatedAsync($"UPDATE \"ResumeLinks\" SET \"Views\" = \"Views\" + 1, \"LastViewAt\" = {now} WHERE \"Id\" = {linkId} AND \"Views\" < {most}", stop) == 1;
    }
}
