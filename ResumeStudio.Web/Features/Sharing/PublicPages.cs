using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Shared resumes as pages, rendered once for each state of their link.</summary>
public sealed class PublicPages(IDbContextFactory<StudioDbContext> contexts, ResumeRenderer renderer, PageMemory memory, SiteAddress site)
{
    /// <param name="door">The link, open.</param>
    /// <param name="path">The path under which the visitor came, such as <c>/r/mara</c>.</param>
    public Task<PublicPage> ReadAsync(Door door, string path) => memory.ReadAsync((door.Link.Id, door.Link.Version, door.HasFiles), () => RenderAsync(door, path));

    private async Task<string> RenderAsync(Door door, string path)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var snapshot = await db.ResumeSnapshots.AsNoTracking().RequireAsync(door.SnapshotId);
        var document = PublicDocument.Of(snapshot.ReadDocument(), door.Link.Terms.Shown);
        var frame = new PageFrame(door.Link.Terms.Title, Meta(door, document, path), door.OffersPdf ? path + "/resume.pdf" : null, door.Link.Terms.AllowsComments ? path + "/comments" : null);
        return (await renderer.RenderAsync(document, new RenderOptions(door.PhotoKey is null ? null : path + "/photo.jpg", Frame: frame))).Html;
    }

    private IReadOnlyList<(string Name, string Content)> Meta(Door door, ResumeDocument document, string path)
    {
        var meta = new List<(string, string)>();
        if (!door.Link.Terms.AllowsIndexing) meta.Add(("robots", "noindex, nofollow"));
        // A link with a secret or a password tells nothing to who shows previews of links.
        if (door.Link.Kind is not LinkKind.Page || door.HasPassword) return meta;
        var title = door.Link.Terms.Title.Length > 0 ? door.Link.Terms.Title : document.Basics.Name;
        meta.AddRange([("canonical", site.Root + path), ("description", Description(document)), ("og:type", "profile"), ("og:title", title), ("og:description", Description(document)), ("og:url", site.Root + path)]);
        if (door.OffersPreview) meta.AddRange([("og:image", $"{site.Root}{path}/preview.jpg"), ("og:image:width", "1200"), ("og:image:height", "630"), ("og:image:alt", $"The head of the resume of {document.Basics.Name}"), ("twitter:card", "summary_large_image")]);
        return meta;
    }

    private static string Description(ResumeDocument document) =>
        document.Basics.Headline.Trim() is { Length: > 0 } headline ? $"{document.Basics.Name}: {headline}" : $"The resume of {document.Basics.Name}";
}
