using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>Holds requirements against one resume (rule R-M1).</summary>
internal sealed class RequirementJudge(ResumeTerms resume, Schooling schooling, (Career Career, IReadOnlyList<MatchQuote> Roles) work, PostingSpeech speech)
{
    private const decimal Met = 0.7m, Partly = 0.34m, FewYears = 0.6m;
    private const int MostQuotes = 3, SpecialWeight = 2;

    /// <summary>The verdict with its lines.</summary>
    public RequirementResult Judge(ReadRequirement read)
    {
        if (read.Requirement.IsForApplication && !read.CanBeShown) return new(read.Requirement, RequirementVerdict.ForTheApplication, [], [], "");
        List<Part> parts = [.. Years(read), .. Degree(read), .. read.Languages.Select(language => Language(language, read.Fluency)), .. read.Needs.Select(Of)];
        if (parts.Count == 0) return new(read.Requirement, RequirementVerdict.ForTheApplication, [], [], "It names nothing that can be looked up in a resume.");
        var share = parts.Sum(part => part.Weight * part.Share) / parts.Sum(part => part.Weight);
        var verdict = share >= Met ? RequirementVerdict.Met : share >= Partly ? RequirementVerdict.PartlyMet : RequirementVerdict.NotShown;
        return new(read.Requirement, verdict, verdict == RequirementVerdict.NotShown ? [] : [.. parts.SelectMany(part => part.Quotes).DistinctBy(quote => quote.Address + quote.Quote).Take(MostQuotes)],
            [.. parts.SelectMany(part => part.Missing).Distinct()], string.Join(" ", parts.Select(part => part.Note).Where(note => note.Length > 0)));
    }

    private IEnumerable<Part> Years(ReadRequirement read)
    {
        if (read.Years == 0) yield break;
        var years = work.Career.Years;
        var share = years >= read.Years ? 1 : years >= read.Years * FewYears ? 0.5m : 0;
        yield return new(SpecialWeight, share, share > 0 ? work.Roles : [], share < 1 ? [$"{read.Years} years"] : [], $"The dates of your roles add up to {years} {(years == 1 ? "year" : "years")} of work in all; {read.Years} are asked for.");
    }

    private IEnumerable<Part> Degree(ReadRequirement read)
    {
        if (read.Degree == 0) yield break;
        var share = schooling.Degree >= read.Degree ? 1 : schooling.Degree == read.Degree - 1 && schooling.Degree > 0 ? 0.5m : 0;
        yield return new(SpecialWeight, share, share > 0 && schooling.Proof is { } proof ? [proof] : [], share < 1 ? ["degree"] : []);
    }

    private Part Language(Term language, int fluency)
    {
        foreach (var (item, quote) in schooling.Languages)
        {
            if (!TermReader.Of(new Passage(item.Language, speech.Language), speech).Exists(term => term.Key == language.Key)) continue;
            var spoken = Ranks.Highest(Token.ListOf(item.Fluency), speech.Fluency);
            return fluency == 0 || spoken == 0 || spoken >= fluency ? new(SpecialWeight, 1, [quote], []) : new(SpecialWeight, 0.5m, [quote], [], $"Your resume says “{quote.Quote}”.");
        }

        return new(SpecialWeight, 0, [], [language.Text]);
    }

    private Part Of(Need need) => need.Ways.Select(Of).MaxBy(part => part.Share)! with { Weight = need.Weight };

    // Half of the words say less than half of the thing: "patients" is no proof of "ventilated patients".
    private Part Of(IReadOnlyList<Term> way)
    {
        var found = way.Select(term => (Term: term, Lines: resume.Find(term))).ToList();
        var weight = way.Sum(term => term.Weight);
        var share = (decimal)found.Where(one => one.Lines.Count > 0).Sum(one => one.Term.Weight) / weight;
        return new(weight, share < 1 ? share * share : 1, Best([.. found.Where(one => one.Lines.Count > 0)]), [.. found.Where(one => one.Lines.Count == 0).Select(one => one.Term.Text)]);
    }

    /// <summary>As few lines as show all that is found: the line that shows most comes first, and a sentence before a list.</summary>
    private static List<MatchQuote> Best(List<(Term Term, IReadOnlyList<ResumeLine> Lines)> found)
    {
        var quotes = new List<MatchQuote>();
        while (found.Count > 0 && quotes.Count < MostQuotes)
        {
            var best = found.SelectMany(one => one.Lines).Distinct().MaxBy(line => (found.Count(one => one.Lines.Contains(line)), !line.IsBare))!;
            quotes.Add(new(best.Address, best.Where, best.Text));
            found.RemoveAll(one => one.Lines.Contains(best));
        }

        return quotes;
    }
}
