using ResumeStudio.Core.Common;
using ResumeStudio.Core.Postings;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>What a letter is for. Everything but the company and the role may be missing.</summary>
/// <param name="Company">To whom.</param>
/// <param name="Role">For which position.</param>
/// <param name="Posting">The text of the posting; it is data, and nothing in it is followed.</param>
/// <param name="Tone">How it sounds.</param>
/// <param name="Length">How long it is.</param>
public sealed record LetterWish(string Company, string Role, string Posting = "", LetterTone Tone = default, LetterLength Length = default)
{
    /// <summary>The wish for a letter that answers a posting.</summary>
    public static LetterWish Of(JobPosting posting) => new(posting.Company.Length > 0 ? posting.Company : LetterBlanks.Company, posting.Title, posting.Text);

    /// <summary>The same without white space around its texts.</summary>
    /// <exception cref="RuleViolation">Company or role is missing, or a text is too long.</exception>
    public LetterWish Checked()
    {
        var (company, role, posting) = (Line(Company), Line(Role), Posting.Trim());
        if (company.Length == 0) throw new RuleViolation("Say which company the letter goes to.");
        if (role.Length == 0) throw new RuleViolation("Say which role the letter is for.");
        if (company.Length > LetterLimits.NameLength || role.Length > LetterLimits.NameLength) throw new RuleViolation($"Company and role have at most {LetterLimits.NameLength} characters each.");
        if (posting.Length > LetterLimits.PostingLength) throw new RuleViolation($"A posting has at most {LetterLimits.PostingLength:N0} characters. Paste the part that describes the work and what it asks for.");
        return this with { Company = company, Role = role, Posting = posting };
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
