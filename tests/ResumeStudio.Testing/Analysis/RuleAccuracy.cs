using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Testing.Analysis;

/// <summary>How a rule's findings in the golden resumes compare with what their reader marked.</summary>
/// <param name="Rule">The check.</param>
/// <param name="Right">Places that both mark.</param>
/// <param name="Wrong">Places that only the rule marks, each with the resume.</param>
/// <param name="Missed">Places that only the reader marks, each with the resume.</param>
public sealed record RuleAccuracy(string Rule, int Right, IReadOnlyList<string> Wrong, IReadOnlyList<string> Missed)
{
    /// <summary>The share of its findings that are right; null without any.</summary>
    public double? Precision => Right + Wrong.Count == 0 ? null : (double)Right / (Right + Wrong.Count);

    /// <summary>The share of what the reader marked that it finds; null when nothing is marked.</summary>
    public double? Recall => Right + Missed.Count == 0 ? null : (double)Right / (Right + Missed.Count);

    public static IReadOnlyList<RuleAccuracy> OfAll(IReadOnlyList<WrittenResume> resumes)
    {
        var read = resumes.Select(resume => (Resume: resume, Found: WrittenResume.FoundIn(ResumeAnalysis.Run(resume.Input)))).ToList();
        return [.. RuleBook.Checks.Select(check => new RuleAccuracy(check.Id, read.Sum(one => one.Found.Intersect(one.Resume.Expected).Count(finding => finding.Rule == check.Id)),
            [.. read.SelectMany(one => Places(one.Resume, one.Found.Except(one.Resume.Expected), check.Id))], [.. read.SelectMany(one => Places(one.Resume, one.Resume.Expected.Except(one.Found), check.Id))]))];
    }

    // The id of a part tells the line of the file on which it is written.
    private static IEnumerable<string> Places(WrittenResume resume, IEnumerable<ExpectedFinding> findings, string rule) =>
        findings.Where(finding => finding.Rule == rule).Select(finding => Guid.TryParse(finding.Place, out var id) ? $"{resume.Name}:{BitConverter.ToInt32(id.ToByteArray())}" : $"{resume.Name} {finding.Place}");
}
