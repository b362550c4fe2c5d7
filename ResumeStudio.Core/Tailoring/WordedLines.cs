using System.Text.RegularExpressions;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Tailoring.Edits;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring;

/// <summary>
/// Makes proposals of lines that a model worded. A line passes when it belongs to a line that prints, says something else, keeps every
/// number of the old one, and claims nothing that its own entry does not prove (rule R-I2).
/// </summary>
public static partial class WordedLines
{
    /// <summary>The most lines of one answer.</summary>
    public const int MostLines = 8;

    /// <summary>The longest line, in UTF-16 units.</summary>
    public const int Length = 400;

    private const string Lists = ".highlights";

    /// <summary>The proposals, in the order of the answer; the match of the day tells the reason of each.</summary>
    public static IReadOnlyList<ProposedEdit> Of(LinesDraft draft, string model, ResumeDocument document, PostingReading posting, DateOnly day)
    {
        var report = new JobMatch(posting).Run(document, day);
        if (report.State != MatchState.Scored) return [];
        var (task, ledger) = (new TailoringTask(document, posting, report), FactLedger.Of(document));
        var printed = BulletLists.Of(document).SelectMany(list => Printable.Of(list.Bullets).Select(bullet => (List: list, Bullet: bullet))).ToDictionary(line => DocumentParts.Address(line.Bullet.Id));
        var proposals = from line in draft.Lines.DistinctBy(line => line.Id)
                        where printed.ContainsKey(line.Id)
                        let place = printed[line.Id]
                        let text = line.Text.Trim()
                        where Fits(text, PlainText.Of(place.Bullet.Text))
                        let guard = TruthGuard.Check(ledger, text, document.Language, place.List.Address[..^Lists.Length])
                        where !guard.IsStopped
                        select Edit(task, place.List, place.Bullet, text, model, [.. guard.Evidence.Select(proof => Whole(document, proof)).Distinct()]);
        return [.. proposals.Take(MostLines)];
    }

    /// <summary>The proof with its whole line, as a reader wants to see it.</summary>
    private static Evidence Whole(ResumeDocument document, Evidence proof) => proof with { Quote = PlainText.Of(FieldText.Read(document, proof.Address) ?? proof.Quote) };

    private static bool Fits(string text, string before) =>
        text.Length is > 0 and <= Length && !text.Any(char.IsControl) && text != before
        && Figures().Matches(before).All(figure => Figures().Matches(text).Any(other => other.Value == figure.Value));

    private static ProposedEdit Edit(TailoringTask task, BulletLists list, Bullet bullet, string text, string model, IReadOnlyList<Evidence> proofs)
    {
        var old = TailoringTask.Proof(bullet.Id, "text", bullet.Text);
        var address = DocumentParts.Address(bullet.Id);
        var reason = task.WeightOf(text) > 0 ? task.ReasonFor(text) : "Says the same in fewer or clearer words.";
        return new("word-" + address, EditKind.Text, address + ".text", "A line worded anew", list.Where, PlainText.Of(bullet.Text), text, reason, [old, .. proofs.Where(proof => proof.Address != old.Address)]) { Model = model };
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Figures();
}
