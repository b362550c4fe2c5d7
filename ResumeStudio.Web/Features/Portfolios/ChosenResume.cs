using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>The resume behind a portfolio: which ones there are to choose from, and the chosen one as it is now.</summary>
public sealed class ChosenResume(ResumeService resumes)
{
    private const int MostOffered = 200;

    /// <summary>The document of a resume, or null when none is chosen or it is gone, in the trash or somebody else's.</summary>
    public async Task<ResumeDocument?> ReadAsync(Guid ownerId, Guid? resumeId, CancellationToken stop = default)
    {
        if (resumeId is null) return null;
        try
        {
            return (await resumes.ReadAsync(ownerId, resumeId.Value, stop)).Document;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>The owner's resumes, edited most recently first.</summary>
    public async Task<IReadOnlyList<ResumeCard>> ListAsync(Guid ownerId, CancellationToken stop = default)
    {
        var offered = new List<ResumeCard>();
        for (ResumePage? page = null; offered.Count < MostOffered && (page is null || page.Next is not null); offered.AddRange(page.Cards))
            page = await resumes.ListAsync(ownerId, new(After: page?.Next), stop);
        return offered;
    }
}
