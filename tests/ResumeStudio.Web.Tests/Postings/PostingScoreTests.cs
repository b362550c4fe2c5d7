using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Postings;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Postings;
using ResumeStudio.Web.Tests.Analysis;

namespace ResumeStudio.Web.Tests.Postings;

/// <summary>The match beside the analysis of a resume.</summary>
public sealed class PostingScoreTests
{
    [Test]
    public async Task The_postings_changed_last_are_shown_with_their_match_and_nobody_else_s()
    {
        using var desk = await new AnalysisDesk().OpenAsync();
        var (matches, postings) = (desk.Studio.Services.GetRequiredService<MatchService>(), desk.Studio.Services.GetRequiredService<PostingService>());
        var stranger = (await desk.Studio.AddUserAsync()).Id;
        for (var number = 0; number <= MatchService.MostPostings; number++)
        {
            desk.Clock.Advance(TimeSpan.FromSeconds(1));
            foreach (var owner in new[] { desk.Owner, stranger }) await postings.CreateAsync(owner, new($"Engineer {number}", "Contoso", "", "", "Requirements\n- Experience with PostgreSQL"));
        }

        var scores = await matches.ListAsync(desk.Owner, desk.Resume);
        Assert.That(scores.Select(score => score.Title), Is.EqualTo(Enumerable.Range(1, MatchService.MostPostings).Reverse().Select(number => $"Engineer {number}")));
        Assert.That(scores.Select(score => score.Score), Has.All.EqualTo((await matches.RunAsync(desk.Owner, scores[0].Id, desk.Resume)).Report!.Score));
        Assert.ThrowsAsync<NotFoundException>(() => matches.ListAsync(stranger, desk.Resume));
        await desk.AnalyseAsync();
        using var client = await desk.Studio.NewClientAsync(desk.Person);
        Assert.That(await client.GetStringAsync($"/insights/{desk.Resume}"), Does.Contain("Engineer 5, Contoso").And.Contain("Job match"));
    }
}
