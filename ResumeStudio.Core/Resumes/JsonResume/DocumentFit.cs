using System.Text;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>Holds an imported document to the size that can be stored: first the extras go, one report line each, then the import is refused.</summary>
internal static class DocumentFit
{
    public static void Ensure(ResumeDocument document, ImportReport report)
    {
        var excess = BytesOf(document) - ResumeLimits.DocumentBytes;
        if (excess <= 0) return;
        foreach (var (address, part) in Extended(document).OrderByDescending(extended => SizeOf(extended.Part)).ToList())
        {
            if (excess <= 0) break;
            report.LeftOut(report.PathOfPart(address), "The resume would be larger than 1 MB. What is not part of a resume here is left out.", string.Join(", ", part.Extras!.Select(extra => extra.Key)));
            excess -= SizeOf(part);
            part.Extras = null;
        }

        if (BytesOf(document) > ResumeLimits.DocumentBytes) throw new RuleViolation("This file holds more text than one resume can: at most 1 MB. Shorten it and try again.");
    }

    private static List<(string Address, IExtended Part)> Extended(ResumeDocument document)
    {
        var extended = new List<(string, IExtended)>();
        if (document.Extras is not null) extended.Add(("$", document));
        foreach (var part in DocumentParts.Of(document))
            if (part.Value is IExtended { Extras: not null } value) extended.Add((part.Address, value));
        return extended;
    }

    private static int SizeOf(IExtended part) => Encoding.UTF8.GetByteCount(part.Extras!.ToJsonString(DocumentJson.Options));

    private static int BytesOf(ResumeDocument document) => Encoding.UTF8.GetByteCount(DocumentJson.Write(document));
}
