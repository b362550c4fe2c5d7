using System.Globalization;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Models;
using ResumeStudio.Web.Features.Writing;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>Asks a model to word the facts of a letter. What the resume proves of it becomes a proposal beside the letter; nothing is stored until the person takes it and saves.</summary>
public sealed class WordLetter(LetterService letters, ModelGateway gateway, TimeProvider clock)
{
    /// <summary>The longest question, in characters.</summary>
    public const int MostLetters = 60_000;

    /// <summary>The name of what is asked.</summary>
    public const string Prompt = "draft-letter";

    private const string NothingLeft = "No sentence is left: each must state facts of the resume as they stand there, without motives and without the company.";

    // Greeting, opening and end take the rest.
    private const int FewWords = 160, ManyWords = 210;

    /// <summary>Answers the letter with the model that worded it.</summary>
    /// <exception cref="NotFoundException">There is no such letter, or its resume is in the trash.</exception>
    /// <exception cref="RuleViolation">Letters do not speak the language, the resume is too long, or no model gave a usable answer (<see cref="ModelRefusal"/>, <see cref="ModelSilence"/>).</exception>
    /// <exception cref="Core.Billing.InsufficientCredits">It costs more credits than there are.</exception>
    public async Task<(WordedLetter Letter, string Model)> RunAsync(Guid ownerId, Guid letterId, LetterTone tone, LetterLength length, CancellationToken stop = default)
    {
        var open = await letters.OpenAsync(ownerId, letterId, stop);
        if (!LetterDraft.Speaks(open.Resume.Language)) throw new RuleViolation("Letters are drafted in English, German, French and Spanish. This one is yours to write.");
        var (wish, day) = (open.Wish with { Tone = tone, Length = length }, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var request = Question(ownerId, open.Resume, wish, day);
        if (request.Letters > MostLetters) throw new RuleViolation("Resume and posting together are too long to be sent to a model. The draft by rules is whole.");
        var told = ((WordedLetter Letter, string Model)?)null;
        await gateway.AskAsync<LetterWording>(request, answer => WordedLetter.Of(answer, open.Resume, wish, day) is null ? NothingLeft : null, (wording, by) =>
        {
            told = (WordedLetter.Of(wording, open.Resume, wish, day)!, by.Model);
            return Task.FromResult(true);
        }, stop);
        return told!.Value;
    }

    private static ModelRequest Question(Guid ownerId, ResumeDocument document, LetterWish wish, DateOnly day)
    {
        var told = new { wish.Role, Asked = WordedLetter.AskedOf(document, wish, day).Select(requirement => new { requirement.Number, requirement.Text }), Resume = PromptResume.Of(document) };
        var words = (wish.Length == LetterLength.Shorter ? FewWords : ManyWords).ToString(CultureInfo.InvariantCulture);
        return ModelRequest.Of(ownerId, PromptFiles.Get(Prompt), told, ("language", LanguageNames.Of(document.Language)), ("words", words));
    }
}
