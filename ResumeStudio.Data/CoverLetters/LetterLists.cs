using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Data.CoverLetters;

/// <summary>The letters of one person, without those whose resume is in the trash.</summary>
public static class LetterLists
{
    public const int PageSize = 20;

    public static IQueryable<CoverLetter> OfKeptResumes(this IQueryable<CoverLetter> letters, IQueryable<Resume> resumes) =>
        letters.Where(letter => resumes.Any(resume => resume.Id == letter.ResumeId && resume.DeletedAt == null));

    /// <summary>Makes sure that one more letter fits beside these of one person.</summary>
    /// <exception cref="RuleViolation">There are too many.</exception>
    public static async Task RequireRoomAsync(this IQueryable<CoverLetter> letters, CancellationToken stop = default)
    {
        if (await letters.CountAsync(stop) >= LetterLimits.MostPerOwner) throw new RuleViolation($"You have {LetterLimits.MostPerOwner} letters, and that is the most there can be. Delete some first.");
    }

    /// <summary>One page, edited most recently first: one row more than a page tells whether the list goes on.</summary>
    public static async Task<LetterPage> ToPageAsync(this IQueryable<CoverLetter> letters, IQueryable<Resume> resumes, LetterCard? last, CancellationToken stop = default)
    {
        if (last is not null) letters = letters.Where(letter => letter.UpdatedAt <= last.UpdatedAt && (letter.UpdatedAt < last.UpdatedAt || letter.Id < last.Id));
        var cards = await letters.OrderByDescending(letter => letter.UpdatedAt).ThenByDescending(letter => letter.Id).Take(PageSize + 1)
            .Select(letter => new LetterCard(letter.Id, letter.Company, letter.Role, resumes.Where(resume => resume.Id == letter.ResumeId).Select(resume => resume.Title).First(), letter.UpdatedAt)).ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }
}
