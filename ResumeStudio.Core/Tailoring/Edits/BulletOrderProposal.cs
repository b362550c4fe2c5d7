using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>The lines that answer most stand first under their role. Equal ones keep their order.</summary>
internal sealed class BulletOrderProposal : Proposal
{
    private const int LeastGain = 2;

    public override IEnumerable<ProposedEdit> Of(TailoringTask task)
    {
        foreach (var list in BulletLists.Of(task.Document))
        {
            var shown = Printable.Of(list.Bullets).ToList();
            var sorted = shown.OrderByDescending(bullet => task.WeightOf(bullet.Text)).ToList();
            if (shown.Count < 2 || task.WeightOf(sorted[0].Text) - task.WeightOf(shown[0].Text) < LeastGain) continue;
            yield return new("order-" + list.Address, EditKind.Order, list.Address, "Order of lines", list.Where, Lines(shown), Lines(sorted), $"Puts first what answers most. {task.ReasonFor(sorted[0].Text)}", [TailoringTask.Proof(sorted[0].Id, "text", sorted[0].Text)])
            {
                Order = [.. sorted.Concat(list.Bullets).Distinct().Select(bullet => DocumentParts.Address(bullet.Id))],
            };
        }
    }

    private static string Lines(IEnumerable<Resumes.Bullet> bullets) => string.Join('\n', bullets.Select(bullet => PlainText.Of(bullet.Text)));
}
