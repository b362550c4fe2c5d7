using ResumeStudio.Core.Media;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>A published portfolio as one document for a browser that reaches no network: its first pictures are inside.</summary>
public sealed class SitePictures(PortfolioRenderer renderer, MediaService media)
{
    private const int InSight = 3;
    private const string Nothing = "data:,";

    public async Task<string> RenderAsync(Publication publication, CancellationToken stop)
    {
        var document = publication.ReadDocument();
        var inside = new Dictionary<Guid, string>();
        foreach (var image in document.Projects.Where(project => !project.Hidden).SelectMany(project => project.Images).Take(InSight))
            if (await media.OpenPictureAsync(publication.OwnerId, image.MediaId, PictureRules.WidthsFor(image.Width)[0], stop).ReadAllAsync(stop) is { } bytes)
                inside[image.MediaId] = "data:image/webp;base64," + Convert.ToBase64String(bytes);
        var options = new PortfolioRenderOptions { Picture = (id, _) => inside.GetValueOrDefault(id, Nothing) };
        return (await renderer.RenderAsync(document, publication.ReadResume(), options, stop)).Html;
    }
}
