using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P8: usual bullets, and no signs of icon fonts or private use, which read back as nothing.</summary>
internal sealed class GlyphCheck() : PdfCheck("R-P8")
{
    private const char FirstPrivate = '\ue000', LastPrivate = '\uf8ff', Replacement = '\ufffd', FirstDingbat = '\u2700', LastDingbat = '\u27bf';

    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        var unknown = text.Runs.Where(run => run.Text.Any(IsUnknown)).Select(run => run.Text.Trim()).Distinct().Select(quote => Whole(Severity.Fix, quote, "A sign without a meaning", "It reads back as nothing, or as a box.", "Use words instead of icons.")).ToList();
        var odd = text.Runs.Select(run => run.Text.TrimStart()).Where(start => start.Length > 0 && start[0] is >= FirstDingbat and <= LastDingbat).Select(start => start[..1]).Distinct()
            .Select(quote => Whole(Severity.Improve, quote, "An unusual bullet", "Some parsers take it for a letter.", "A plain dot is safe."));
        return Outcome.Of([.. unknown, .. odd], fails: unknown.Count > 0);
    }

    private static bool IsUnknown(char letter) => letter is >= FirstPrivate and <= LastPrivate or Replacement;
}
