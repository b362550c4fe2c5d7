using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Web.Features.Writing;

/// <summary>What a model has written so far, as far as the resume proves it.</summary>
/// <param name="Text">What may be shown.</param>
/// <param name="IsWhole">Whether nothing more comes.</param>
/// <param name="Stopped">Why words were taken out or blanked, one sentence each.</param>
/// <param name="Proven">The texts of the resume that prove what it claims.</param>
public sealed record Draft(string Text, bool IsWhole, IReadOnlyList<string> Stopped, IReadOnlyList<string> Proven)
{
    public static Draft Of(GuardReport report, ResumeDocument document, bool whole) =>
        new(report.Safe, whole, [.. report.Sentences.SelectMany(sentence => sentence.Claims).Where(claim => !claim.IsProven).Select(claim => claim.Reason).Distinct()], [.. report.Evidence.Select(proof => Markdown.Plain(FieldText.Read(document, proof.Address) ?? proof.Quote)).Distinct()]);
}
