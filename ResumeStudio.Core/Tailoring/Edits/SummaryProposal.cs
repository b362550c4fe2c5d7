using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>The sentence that answers most opens the summary; without a summary, the two lines of experience that answer most stand as one, word for word.</summary>
internal sealed class SummaryProposal : Proposal
{
    private const int Lines = 2;
    private static readonly HashSet<string> Leaning = [.. WordFile.Read("tailoring", "tailoring", "Tailoring")["leaning"].Words];

    public override IEnumerable<ProposedEdit> Of(TailoringTask task)
    {
        var item = task.Document.Sections.FirstOrDefault(section => section is { Kind: SectionKind.Summary, Custom: false, Hidden: false })?.Items.OfType<TextItem>().FirstOrDefault(text => !text.Hidden && !string.IsNullOrWhiteSpace(text.Text));
        var edit = item is null ? Written(task) : Reordered(task, item);
        if (edit is not null) yield return edit;
    }

    // A sentence that opens with a small word ("They", "It") leans on the one before it.
    private static ProposedEdit? Reordered(TailoringTask task, TextItem item)
    {
        if (item.Text.Contains('\n', StringComparison.Ordinal)) return null;
        var sentences = Sentences.Of(item.Text).Select(sentence => sentence.Text).ToList();
        if (sentences.Count < 2) return null;
        var best = sentences.Skip(1).Where(Stands).MaxBy(task.WeightOf);
        if (best is null || task.WeightOf(best) <= task.WeightOf(sentences[0])) return null;
        return new("summary", EditKind.Text, DocumentParts.Address(item.Id) + ".text", "Summary", "Summary", item.Text, string.Join(' ', sentences.Where(sentence => sentence != best).Prepend(best)),
            $"Says first what answers most. {task.ReasonFor(best)}", [TailoringTask.Proof(item.Id, "text", best)]);
    }

    private static ProposedEdit? Written(TailoringTask task)
    {
        var bullets = Printable.SectionsOf(task.Document).SelectMany(Printable.ItemsOf).OfType<WorkItem>().SelectMany(Printable.RolesOf).SelectMany(role => Printable.Of(role.Highlights))
            .Select(bullet => (Bullet: bullet, Weight: task.WeightOf(bullet.Text))).Where(one => one.Weight > 0).OrderByDescending(one => one.Weight).Take(Lines).Select(one => one.Bullet).ToList();
        if (bullets.Count < Lines) return null;
        return new("summary", EditKind.Text, TailoredDocument.NewSummary, "Summary", "Summary", "", string.Join(' ', bullets.Select(bullet => Ended(PlainText.Of(bullet.Text)))),
            $"Your resume has no summary. These two of your lines answer most. {task.ReasonFor(bullets[0].Text)} Word it as you would say it.", [.. bullets.Select(bullet => TailoringTask.Proof(bullet.Id, "text", bullet.Text))]);
    }

    private static bool Stands(string sentence) => Token.ListOf(sentence) is [{ Fold: var word }, ..] && !CommonWords.Function.Contains(word) && !Leaning.Contains(word);

    private static string Ended(string line) => line.TrimEnd().TrimEnd('.', ';') + ".";
}
