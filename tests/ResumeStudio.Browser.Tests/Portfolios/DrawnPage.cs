using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Images;
using ResumeStudio.Web.Features.Portfolios;

namespace ResumeStudio.Browser.Tests.Portfolios;

/// <summary>The example portfolio in a design, in a tab of its own without a server: what it asks for comes from the folder of the fonts or is drawn.</summary>
internal static class DrawnPage
{
    private const string Address = "http://127.0.0.1/portfolio";

    public static async Task OpenAsync(IPage page, string design)
    {
        var document = Example(design);
        var renderer = Studio.Server.Services.GetRequiredService<PortfolioRenderer>();
        var drawn = await renderer.RenderAsync(document, ExamplePersons.Find("engineer").Create(), new() { MessageForm = "/message" });
        await page.RouteAsync("**/*", route => AnswerAsync(route, drawn.Html));
        await page.GotoAsync(Address);
        await page.EvaluateAsync("async () => { for (const image of document.images) { image.loading = 'eager'; await image.decode(); } await document.fonts.ready; }");
    }

    private static PortfolioDocument Example(string design)
    {
        var document = ExamplePortfolio.Create();
        (document.Theme.Design, document.Contact.HasForm) = (design, true);
        document.Projects[0].Images = [Image(0, "A sun over waves", "Tomorrow’s level with its past errors."), Image(1, "Bars of different length", "Eleven harbours, two winters."), Image(2, "Rows of towers", "")];
        document.Projects[1].Images = [Image(2, "Rows of towers", "One parcel’s path.")];
        document.Projects[3].Images = [Image(1, "Bars of different length", "")];
        return document;
    }

    // The last digit of the media id names the drawing.
    private static ProjectImage Image(int drawing, string alt, string caption) =>
        new() { MediaId = new Guid($"00000000-0000-0000-0000-00000000000{drawing}"), Width = 1600, Height = 1000, Alt = alt, Caption = caption };

    private static Task AnswerAsync(IRoute route, string html) => new Uri(route.Request.Url).AbsolutePath switch
    {
        "/portfolio" => route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" }),
        var path when path.StartsWith("/fonts/", StringComparison.Ordinal) => route.FulfillAsync(new() { Path = Path.Combine(Repository.Root, "wwwroot" + path), ContentType = "font/woff2" }),
        var path when path.StartsWith("/media/", StringComparison.Ordinal) => route.FulfillAsync(new() { BodyBytes = Encoding.UTF8.GetBytes(Artwork.All[path.Split('/')[2][^1] - '0']), ContentType = "image/svg+xml" }),
        _ => route.FulfillAsync(new() { Status = 204 }),
    };
}
