using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>Brings back hidden lines that answer something which the page does not show in full.</summary>
internal sealed class HiddenProposal : Proposal
{
    private const int Least = 3;

    public override IEnumerable<ProposedEdit> Of(TailoringTask task)
    {
        var lacking = task.Report.Requirements.Where(result => result.Verdict is RequirementVerdict.NotShown or RequirementVerdict.PartlyMet).Select(result => result.Requirement).ToHashSet();
        return from section in task.Document.Sections
               where !section.Hidden
               from item in section.Items
               where !item.Hidden
               from list in BulletLists.Of(section, item)
               from bullet in list.Bullets
               where bullet.Hidden && task.WeightOf(bullet.Text) >= Least && task.AnsweredBy(bullet.Text) is { } answered && lacking.Contains(answered)
               let address = DocumentParts.Address(bullet.Id)
               select new ProposedEdit("show-" + address, EditKind.Show, address, "Bring a line back", list.Where, "", PlainText.Of(bullet.Text), task.ReasonFor(bullet.Text), [TailoringTask.Proof(bullet.Id, "text", bullet.Text)]);
    }
}
