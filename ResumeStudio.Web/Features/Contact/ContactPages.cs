using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Web.Features.Contact.Components;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>The pages around a message, in the colours and fonts of the portfolio that it is for.</summary>
public sealed class ContactPages(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    private const string Script = """<script type="module" src="/js/contact.js"></script>""";

    /// <param name="view">What it says.</param>
    /// <param name="theme">How it looks; null for a portfolio that is not there.</param>
    public async Task<IResult> ShowAsync(ContactView view, PortfolioTheme? theme)
    {
        var document = new PortfolioDocument { Title = view.Title, Theme = theme ?? new() };
        var body = await WriteBodyAsync(view);
        var look = PortfolioLook.Of(document.Theme);
        var options = new PortfolioRenderOptions { Head = _ => $"<style>{StyleSheets.Read("Contact", "contact")}</style>{(view.Ticket is null ? "" : Script)}" };
        var title = view.Owner.Length == 0 ? view.Title : $"{view.Title} – {view.Owner}";
        return new ContactAnswer(new PortfolioHead(document, look, options).Wrap(new(title, ""), body, PortfolioFonts.FilesFor(look, WebUtility.HtmlDecode(body))), view.Status);
    }

    private async Task<string> WriteBodyAsync(ContactView view)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ContactSheet>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ContactSheet.View)] = view }))).ToHtmlString());
    }
}
