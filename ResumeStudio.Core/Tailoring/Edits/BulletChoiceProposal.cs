using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>Takes lines that say nothing the posting asks for off the page, where a role has more than six. The last ones go first; numbers stay.</summary>
internal sealed class BulletChoiceProposal : Proposal
{
    // R-W1: three to six lines for a recent role.
    private const int Most = 6;

    public override IEnumerable<ProposedEdit> Of(TailoringTask task)
    {
        foreach (var list in BulletLists.Of(task.Document))
        {
            var shown = Printable.Of(list.Bullets).ToList();
            foreach (var bullet in shown.AsEnumerable().Reverse().Where(bullet => task.WeightOf(bullet.Text) == 0 && !bullet.Text.Any(char.IsDigit)).Take(Math.Max(0, shown.Count - Most)))
            {
                var address = DocumentParts.Address(bullet.Id);
                yield return new("hide-" + address, EditKind.Hide, address, "Leave a line off this page", list.Where, PlainText.Of(bullet.Text), "", $"The role has {shown.Count} lines, and this one shares no word with what the posting asks for. It stays in the resume, hidden.", []);
            }
        }
    }
}
