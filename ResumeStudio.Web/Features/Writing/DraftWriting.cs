using System.Runtime.CompilerServices;
using System.Text;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Core.Writing;
using ResumeStudio.Web.Features.Models;

namespace ResumeStudio.Web.Features.Writing;

/// <summary>Lets a model phrase what a resume says. Every state of the draft has passed the guard; it is a proposal, and changes nothing.</summary>
public sealed class DraftWriting(ModelGateway gateway)
{
    // Letters between two states: a state costs a check of all that was written, and some models write letter by letter.
    private const int ShownEach = 12;

    /// <summary>Rewrites one line. The document is read at once; later changes do not matter.</summary>
    /// <exception cref="Data.NotFoundException">The line is gone.</exception>
    public IAsyncEnumerable<Draft> LineAsync(Guid ownerId, ResumeDocument document, Guid bulletId, LineTask task, CancellationToken stop = default)
    {
        var place = LinePlace.Find(document, bulletId) ?? throw new Data.NotFoundException();
        var (ledger, language) = (FactLedger.Of(document), document.Language);
        var entry = PromptResume.Find(document, place.About);
        var line = Anonymity.Of(document).Scrub(place.Bullet.Text);
        var request = ModelRequest.Of(ownerId, PromptFiles.Get(task is LineTask.Improve ? "improve-line" : "shorten-line"), new { line, entry }, ("language", LanguageNames.Of(language)), ("tense", place.Ongoing ? "present tense" : "past tense"));
        return GuardAsync(request, DocumentJson.Copy(document), text => TruthGuard.Check(ledger, text, language, place.About), stop);
    }

    /// <summary>Drafts a summary of the whole resume.</summary>
    public IAsyncEnumerable<Draft> SummaryAsync(Guid ownerId, ResumeDocument document, CancellationToken stop = default)
    {
        var (ledger, language) = (FactLedger.Of(document), document.Language);
        var request = ModelRequest.Of(ownerId, PromptFiles.Get("write-summary"), PromptResume.Of(document), ("language", LanguageNames.Of(language)));
        return GuardAsync(request, DocumentJson.Copy(document), text => TruthGuard.Check(ledger, text, language), stop);
    }

    private async IAsyncEnumerable<Draft> GuardAsync(ModelRequest request, ResumeDocument document, Func<string, GuardReport> guard, [EnumeratorCancellation] CancellationToken stop)
    {
        var (written, shown) = (new StringBuilder(), 0);
        await foreach (var piece in gateway.StreamAsync(request, whole => guard(WrittenText.Of(whole)).Safe.Length > 0, stop))
        {
            written.Append(piece);
            if (written.Length < shown + ShownEach) continue;
            // A word that is still being written may read as another one: 4 is not 42.
            var text = written.ToString();
            if (text.LastIndexOf(' ') is > 0 and var end) yield return Draft.Of(guard(WrittenText.Of(text[..end])), document, whole: false);
            shown = text.Length;
        }

        yield return Draft.Of(guard(WrittenText.Of(written.ToString())), document, whole: true);
    }
}
