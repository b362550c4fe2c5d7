using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>A letter as a document that the one renderer draws: the resume's contact details and design, and the letter alone.</summary>
public sealed class LetterSheet(TimeProvider clock)
{
    public ResumeDocument Of(ResumeDocument resume, LetterText text)
    {
        var today = clock.GetUtcNow();
        var item = new LetterItem { Recipient = text.Recipient, Date = new(today.Year, today.Month, today.Day), Subject = text.Subject, Body = text.Body, Closing = text.Closing };
        return new() { Language = resume.Language, Basics = resume.Basics, Theme = resume.Theme, Sections = [new() { Kind = SectionKind.Letter, Items = [item] }] };
    }
}
