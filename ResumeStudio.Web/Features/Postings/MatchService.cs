using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Postings;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>Holds a person's resumes against one of their postings. Nothing is stored: the same two give the same answer on the same day.</summary>
public sealed class MatchService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>How many resumes are compared: those edited last.</summary>
    public const int MostResumes = 20;

    /// <summary>How many postings a resume is held against at once: those changed last.</summary>
    public const int MostPostings = 5;

    /// <param name="ownerId">Whose posting and resumes.</param>
    /// <param name="postingId">The posting.</param>
    /// <param name="resumeId">The resume to show in full; null for the best match.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="NotFoundException">There is no such posting or resume.</exception>
    public async Task<PostingMatch> RunAsync(Guid ownerId, Guid postingId, Guid? resumeId = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var posting = await db.JobPostings.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(postingId, stop);
        var resumes = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().OrderByDescending(resume => resume.UpdatedAt).ThenByDescending(resume => resume.Id).Take(MostResumes).ToListAsync(stop);
        if (resumeId is { } wanted && !resumes.Exists(resume => resume.Id == wanted)) resumes.Add(await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(wanted, stop));
        // Reading twenty long resumes takes its time; the person's page must not stand still meanwhile.
        return await Task.Run(() => Match(posting, resumes, resumeId), stop);
    }

    /// <summary>How one resume answers the postings that were changed last.</summary>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<IReadOnlyList<PostingScore>> ListAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop);
        var postings = await db.JobPostings.AsNoTracking().OwnedBy(ownerId).NotDeleted().OrderByDescending(posting => posting.UpdatedAt).ThenByDescending(posting => posting.Id).Take(MostPostings).ToListAsync(stop);
        if (postings.Count == 0) return [];
        var (document, day) = (resume.ReadDocument(), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return await Task.Run(() => postings.ConvertAll(posting => new PostingScore(posting.Id, posting.Title, posting.Company, new JobMatch(posting.Read()).Run(document, day).Score)), stop);
    }

    private PostingMatch Match(JobPosting posting, List<Resume> resumes, Guid? resumeId)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (match, documents) = (new JobMatch(posting.Read()), resumes.ConvertAll(resume => resume.ReadDocument()));
        var reports = documents.ConvertAll(document => match.Run(document, day));
        var similar = new SimilarityIndex(documents).SharesOf(match.Posting);
        var matched = resumes.Select((resume, at) => new MatchedResume(resume.Id, resume.Title, reports[at].Score, similar[at])).ToList();
        var ranked = matched.OrderByDescending(resume => resume.Score ?? -1).ThenByDescending(resume => resume.Similarity).ToList();
        var chosen = resumeId is { } id ? matched.First(resume => resume.Id == id) : ranked.FirstOrDefault();
        if (chosen is null) return new(posting, match.Posting, [], null, null, []);
        var place = matched.IndexOf(chosen);
        return new(posting, match.Posting, ranked, chosen, reports[place], MatchWarnings.Of(documents[place], posting.Text, day));
    }
}
