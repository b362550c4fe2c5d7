using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>A project read once: its summary and the four fields of its story.</summary>
internal sealed class ProjectText
{
    /// <summary>Reads a project.</summary>
    public ProjectText(PortfolioProject project)
    {
        Project = project;
        Address = DocumentParts.Address(project.Id);
        Summary = Read(Address + ".summary", null, project.Summary);
        Fields = new Dictionary<StoryPart, StoryText>
        {
            [StoryPart.Situation] = Field(StoryPart.Situation, "situation", project.Case.Situation),
            [StoryPart.Task] = Field(StoryPart.Task, "task", project.Case.Task),
            [StoryPart.Action] = Field(StoryPart.Action, "action", project.Case.Action),
            [StoryPart.Result] = Field(StoryPart.Result, "result", project.Case.Result),
        };
        Sentences = [.. Summary.Sentences, .. Fields.Values.SelectMany(field => field.Sentences)];
    }

    /// <summary>The project.</summary>
    public PortfolioProject Project { get; }

    /// <summary>Its part of the document.</summary>
    public string Address { get; }

    /// <summary>What it is.</summary>
    public StoryText Summary { get; }

    /// <summary>The field of each part of the story.</summary>
    public IReadOnlyDictionary<StoryPart, StoryText> Fields { get; }

    /// <summary>Everything it says.</summary>
    public IReadOnlyList<TextLine> Sentences { get; }

    private StoryText Field(StoryPart part, string name, string markdown) => Read($"{PortfolioParts.CaseOf(Project)}.{name}", part, markdown);

    private static StoryText Read(string address, StoryPart? part, string markdown) => new(address, part,
        [.. Tailoring.Reading.Sentences.Of(Markdown.Plain(markdown)).Select(sentence => new TextLine(address, "", LineKind.Prose, LineTime.Unknown, sentence.Text)).Where(line => line.Words.Count > 0)]);
}
