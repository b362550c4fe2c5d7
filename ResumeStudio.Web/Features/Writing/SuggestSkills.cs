using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Writing;
using ResumeStudio.Web.Features.Models;

namespace ResumeStudio.Web.Features.Writing;

/// <summary>Lets a model name skills that lines show; only those that a line holds word for word are passed on, each with that line.</summary>
public sealed class SuggestSkills(ModelGateway gateway)
{
    public async Task<IReadOnlyList<SkillIdea>> RunAsync(Guid ownerId, ResumeDocument document, CancellationToken stop = default)
    {
        var help = SkillHelp.Of(document);
        IReadOnlyList<SkillIdea> ideas = [];
        await gateway.AskAsync<SkillList>(ModelRequest.Of(ownerId, PromptFiles.Get("suggest-skills"), PromptResume.Of(document)), deliver: (answer, _) =>
        {
            ideas = help.Proven(answer.Skills);
            return Task.FromResult(ideas.Count > 0);
        }, stop: stop);
        return ideas;
    }
}
