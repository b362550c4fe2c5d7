using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>
/// Looks for slips of spelling and grammar in English texts, on this machine: Harper runs in a kept page of the browser. One text
/// after another is read by one page, because each page holds a quarter of a gigabyte.
/// </summary>
public sealed partial class LanguageChecker(BrowserPool browser)
{
    /// <summary>The version of harper.js in package.json.</summary>
    public const string Version = "2.10.0";

    /// <summary>What stands behind so many letters of a document is not read.</summary>
    public const int MostLetters = 100_000;

    // Its first text waits until the dictionary is loaded, some five seconds on a quiet machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private const string Name = "Harper " + Version;

    // Matters of taste, such as the comma before "and", are left out, and three rules that were wrong more often than right on
    // resumes. Where the document does not say which English it is, only what is wrong in both is told. The checker keeps no
    // words of anybody: what is a person's own is sorted out in Core.
    private const string Check = """
        async ([texts, dialects]) => {
          const harper = await import('/lib/harper/index.js');
          if (!globalThis.linter) {
            const { slimBinary } = await import('/lib/harper/slimBinary.js');
            const linter = new harper.LocalLinter({ binary: slimBinary, dialect: harper.Dialect.American });
            await linter.setup();
            globalThis.linter = linter;
          }
          const kinds = new Set(['Spelling', 'Typo', 'Agreement', 'Grammar', 'Repetition', 'Eggcorn', 'Malapropism', 'BoundaryError']);
          const left = new Set(['MassNouns', 'QuantifierNumeralConflict', 'SplitWords']);
          const wanted = (rule, lint) => rule === 'AnA' || (kinds.has(lint.lint_kind()) && !left.has(rule));
          const look = async at => Object.entries(await globalThis.linter.organizedLints(texts[at], { language: 'plaintext' }))
            .flatMap(([rule, lints]) => lints.filter(lint => wanted(rule, lint)).map(lint => ({
              at, start: lint.span().start, quote: lint.get_problem_text(), kind: lint.lint_kind(), message: lint.message(),
              offers: lint.suggestions().filter(one => one.kind() === 0).map(one => one.get_replacement_text()).slice(0, 4) })));
          let marks = null;
          for (const dialect of dialects) {
            await globalThis.linter.setDialect(harper.Dialect[dialect]);
            const found = [];
            for (const at of marks ? new Set(marks.map(mark => mark.at)) : texts.keys()) found.push(...await look(at));
            marks = marks?.filter(mark => found.some(other => other.at === mark.at && other.start === mark.start)) ?? found;
          }
          return JSON.stringify(marks.sort((one, other) => one.at - other.at || one.start - other.start));
        }
        """;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly SemaphoreSlim _turn = new(1);
    private int _warm;

    /// <summary>Loads the dictionary beside a person who is likely to ask soon, so that their first analysis does not wait for it. Once is enough.</summary>
    public async Task WarmUpAsync()
    {
        if (Interlocked.Exchange(ref _warm, 1) == 1) return;
        try
        {
            await MarkAsync([], ["American"], CancellationToken.None);
        }
        catch (Exception failure) when (failure is BrowserMissing or TimeoutException or PlaywrightException)
        {
            // The analysis itself says what is wrong, and tries again.
            _warm = 0;
        }
    }

    /// <summary>What it marks, or null without a browser. A text in another language has no marks, and R-W9 says that nobody read it.</summary>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="PlaywrightException">The browser died.</exception>
    public async Task<LanguageFindings?> CheckAsync(ResumeDocument document, CancellationToken stop = default)
    {
        var all = LanguageTexts.Of(document);
        if (all.Count == 0 || DialectsOf(document.Language) is not { } dialects) return new(Name, ["en"], []);
        var texts = Beginning(all);
        try
        {
            return new(texts.Count < all.Count ? $"{Name}, the first {MostLetters} letters" : Name, ["en"], await MarkAsync(texts, dialects, stop));
        }
        catch (BrowserMissing)
        {
            return null;
        }
    }

    private async Task<List<LanguageFinding>> MarkAsync(List<LanguageText> texts, string[] dialects, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            var lines = texts.Select(text => text.Text).ToArray();
            var answer = await browser.WithPageAsync(PageKind.Checking, Limit, page => page.EvaluateAsync<string>(Check, new object[] { lines, dialects }), stop);
            return [.. JsonSerializer.Deserialize<List<Mark>>(answer, Options)!.Select(mark => new LanguageFinding(texts[mark.At].Address, mark.Quote, mark.Kind is "Spelling" or "Typo", Quoted().Replace(mark.Message, "“$1”"), mark.Offers))];
        }
        finally
        {
            _turn.Release();
        }
    }

    private static List<LanguageText> Beginning(IReadOnlyList<LanguageText> texts)
    {
        var letters = 0;
        return [.. texts.TakeWhile(text => (letters += text.Text.Length) <= MostLetters)];
    }

    /// <summary>The kinds of English a tag stands for; null for another language.</summary>
    private static string[]? DialectsOf(string language) => language.ToLowerInvariant().Split('-') switch
    {
        ["en", "us", ..] => ["American"],
        ["en", "gb", ..] => ["British"],
        ["en", "au", ..] => ["Australian"],
        ["en", "ca", ..] => ["Canadian"],
        ["en", "in", ..] => ["Indian"],
        ["en", ..] => ["American", "British"],
        _ => null,
    };

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();

    private sealed record Mark(int At, string Quote, string Kind, string Message, IReadOnlyList<string> Offers);
}
