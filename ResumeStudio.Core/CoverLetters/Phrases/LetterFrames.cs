using System.Globalization;

namespace ResumeStudio.Core.CoverLetters.Phrases;

/// <summary>
/// What stands around the facts of a letter in one language. Employers stand in brackets where an article or a preposition would have to
/// agree with them, so that every frame is right with every name.
/// </summary>
/// <param name="Both">A place; {0} is the employer, {1} the position.</param>
/// <param name="Employer">A place without a position.</param>
/// <param name="Position">A place without an employer.</param>
/// <param name="Project">A project as place.</param>
/// <param name="LowersTitles">Whether positions are written small inside a sentence.</param>
/// <param name="Said">A sentence of the first person; {0} is the place.</param>
/// <param name="SaidAlone">The same without a place.</param>
/// <param name="SaidOn">The same where the place was named just before.</param>
/// <param name="Quoted">A line as it stands; {0} is the place.</param>
/// <param name="QuotedAlone">The same without a place.</param>
/// <param name="QuotedOn">The same where the place was named just before.</param>
/// <param name="Marks">Quotation marks.</param>
/// <param name="Summary">What the person says of themselves, with its own end.</param>
/// <param name="Skills">Words of the list of skills.</param>
/// <param name="Languages">Languages.</param>
/// <param name="Certificates">Certificates.</param>
/// <param name="Education">A course of study.</param>
/// <param name="Now">The newest role while it goes on; {0} is the employer, {1} the position.</param>
/// <param name="Latest">The newest role when it has ended.</param>
/// <param name="Before">Any role that has ended.</param>
/// <param name="And">What joins the last two of a list.</param>
internal sealed record LetterFrames(
    string Both, string Employer, string Position, string Project, bool LowersTitles, string Said, string SaidAlone, string SaidOn, string Quoted, string QuotedAlone, string QuotedOn, string Marks,
    string Summary, string Skills, string Languages, string Certificates, string Education, string Now, string Latest, string Before, string And)
{
    /// <summary>Where something was done, in words; empty when nothing tells it.</summary>
    public string Place(string employer, string position) => (employer.Trim(), Title(position)) switch
    {
        ("", "") => "",
        (var at, "") => Fill(Employer, at),
        ("", var job) => Fill(Position, job),
        var (at, job) => Fill(Both, at, job),
    };

    /// <summary>A position as it stands inside a sentence; "DSI" and "iOS developer" stay as they are.</summary>
    public string Title(string position)
    {
        var title = position.Trim();
        return LowersTitles && title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
    }

    /// <summary>"One, two and three".</summary>
    public string List(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + And + words[^1];

    /// <summary>A frame with what it holds; braces in the values stay what they are.</summary>
    public static string Fill(string frame, params object[] values) => string.Format(CultureInfo.InvariantCulture, frame, values);
}
