using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Answers a visitor who was let in to a link: with the page, one of its files, or the way to the password.</summary>
public sealed class SharedResume(PublicPages pages, LinkKeys keys, ViewLimit limit, ViewCounter views, IFileStore files)
{
    public async Task<IResult> ShowAsync(HttpContext context, Door door, string path)
    {
        Guard(context, door);
        if (!keys.Opens(context, door)) return Results.Redirect(path + "/password");
        if (await limit.SpendAsync(context, door) is { } instead) return instead;
        await views.CountAsync(context, door);
        return await pages.ReadAsync(door, path);
    }

    public async Task<IResult> OpenAsync(HttpContext context, Door door, string file, string path)
    {
        Guard(context, door);
        if (!keys.Opens(context, door)) return file.EndsWith(".pdf", StringComparison.Ordinal) ? Results.Redirect(path + "/password") : Results.NotFound();
        var key = file switch
        {
            "resume.pdf" when door.OffersPdf => door.PdfKey,
            "photo.jpg" => door.PhotoKey,
            "preview.jpg" when door.OffersPreview => door.ImageKey,
            _ => null,
        };
        if (key is null) return Results.NotFound();
        if (await limit.SpendAsync(context, door, isFile: true) is { } instead) return instead;
        if (await files.OpenAsync(key, context.RequestAborted) is not { } content) return Results.NotFound();
        if (file != "resume.pdf") return Results.Stream(content, "image/jpeg");
        await views.CountAsync(context, door, isDownload: true);
        return Results.File(content, "application/pdf", (door.Link.Slug ?? "resume") + ".pdf");
    }

    /// <summary>A browser asks again each time, so that what the owner decides binds at once; nothing between it and us keeps a copy of what is secret.</summary>
    private static void Guard(HttpContext context, Door door)
    {
        var isOpenToAll = door.Link.Kind is LinkKind.Page && !door.HasPassword;
        context.Response.Headers.CacheControl = isOpenToAll ? "no-cache" : "private, no-store";
        if (!door.Link.Terms.AllowsIndexing) context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (door.Link.Kind is LinkKind.Secret) context.Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
