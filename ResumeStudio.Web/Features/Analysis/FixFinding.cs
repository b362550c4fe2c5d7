using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Changes the one text that a finding points at, beside the report. What was changed elsewhere meanwhile is never overwritten.</summary>
public sealed class FixFinding(DocumentService documents)
{
    /// <summary>The text at an address, or null when it is no text or no longer there.</summary>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<string?> ReadAsync(Guid ownerId, Guid resumeId, string address, CancellationToken stop = default) =>
        FieldText.Read((await documents.OpenAsync(ownerId, resumeId, stop)).Document, address);

    /// <summary>Writes the text in the place of the one that was read.</summary>
    /// <exception cref="RuleViolation">The text was changed since it was read, or the new one is too long.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task RunAsync(Guid ownerId, Guid resumeId, string address, string before, string after, CancellationToken stop = default)
    {
        var open = await documents.OpenAsync(ownerId, resumeId, stop);
        if (FieldText.Read(open.Document, address) != before) throw new RuleViolation("This text has been changed elsewhere meanwhile, so nothing was written. Close this and open it again.");
        FieldText.Write(open.Document, address, after);
        if ((await documents.SaveAsync(ownerId, resumeId, open.Version, open.Document, stop)).Newest is not null) throw new RuleViolation("The resume was saved elsewhere at this moment, so nothing was written. Save again.");
    }
}
