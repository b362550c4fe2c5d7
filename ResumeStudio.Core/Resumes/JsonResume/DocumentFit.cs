using System.Text;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>Holds an imported document to the size that can be stored: first the extras go, one report line each, then the import is refused.</summary>
internal static class DocumentFit
{
    public static void Ensure(ResumeDocument document, ImportReport report)
    {
        foreach (var (path, part) in Extended(document).Where(extended => extended.Part.Extras is not null).OrderByDescending(extended => SizeOf(extended.Part)).ToList())
        {
            if (Fits(document)) return;
            report.LeftOut(path, "The resume would be larger than 1 MB. What is not part of a resume here is left out.", string.Join(", ", part.Extras!.Select(extra => extra.Key)));
            part.Extras = null;
        }

        if (!Fits(document)) throw new RuleViolation("This file holds more text than one resume can: at most 1 MB. Shorten it and try again.");
    }

    private static IEnumerable<(string Path, IExtended Part)> Extended(ResumeDocument document) =>
        DocumentParts.Of(document).Where(part => part.Value is IExtended).Select(part => (part.Address, (IExtended)part.Value)).Prepend(("$", document));

    private static int SizeOf(IExtended part) => part.Extras!.ToJsonString(DocumentJson.Options).Length;

    private static bool Fits(ResumeDocument document) => Encoding.UTF8.GetByteCount(DocumentJson.Write(document)) <= ResumeLimits.DocumentBytes;
}
