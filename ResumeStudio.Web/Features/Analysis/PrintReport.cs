using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;
using ResumeStudio.Web.Features.Analysis.Components;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Puts a report on paper while its person waits.</summary>
public sealed class PrintReport(IServiceScopeFactory scopes, ILoggerFactory logs, PrintAtOnce print)
{
    private static readonly FontFamily[] Families = [FontCatalogue.Find("inter")!, FontCatalogue.Find("fraunces")!];

    /// <inheritdoc cref="RunAsync{TSheet}" />
    public Task<byte[]> RunAsync(Guid ownerId, FinishedReport report, CancellationToken stop = default) =>
        RunAsync<ReportSheet>(ownerId, $"{report.Title}, analysis", new() { [nameof(ReportSheet.Finished)] = report }, stop);

    /// <inheritdoc cref="RunAsync{TSheet}" />
    public Task<byte[]> RunAsync(Guid ownerId, string title, PortfolioReport report, CancellationToken stop = default) =>
        RunAsync<PortfolioReportSheet>(ownerId, $"{title}, review", new() { [nameof(PortfolioReportSheet.Title)] = title, [nameof(PortfolioReportSheet.Report)] = report }, stop);

    /// <exception cref="RuleViolation">This person's last one is still being printed.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="Microsoft.Playwright.PlaywrightException">The browser died.</exception>
    private Task<byte[]> RunAsync<TSheet>(Guid ownerId, string title, Dictionary<string, object?> values, CancellationToken stop)
        where TSheet : IComponent =>
        print.RunAsync(ownerId, async () => new RenderedResume(Wrap(title, await WriteAsync<TSheet>(values)), "", PaperSize.A4), stop);

    private async Task<string> WriteAsync<TSheet>(Dictionary<string, object?> values)
        where TSheet : IComponent
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TSheet>(ParameterView.FromDictionary(values))).ToHtmlString());
    }

    private static string Wrap(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>{string.Concat(FontCatalogue.FilesFor(Families, WebUtility.HtmlDecode(body)).Select(file => file.Rule))}</style>
        <style>:root{"{"}--body:{FontCatalogue.Stack(Families[0])};--display:{FontCatalogue.Stack(Families[1])}{"}"}{StyleSheets.Read("Analysis", "report")}</style>
        </head>
        <body>{body}</body>
        </html>
        """;
}
