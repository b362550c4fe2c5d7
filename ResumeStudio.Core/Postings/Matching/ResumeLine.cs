using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>One printed text of a resume with its terms.</summary>
/// <param name="Address">The field (<c>part.field</c>).</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Text">What it says, without Markdown.</param>
/// <param name="IsBare">Whether it is a word of a list rather than something done.</param>
/// <param name="Terms">What it says.</param>
internal sealed record ResumeLine(string Address, string Where, string Text, bool IsBare, IReadOnlyList<Term> Terms)
{
    /// <summary>Reads a text; of a paragraph each sentence is a line.</summary>
    public static IEnumerable<ResumeLine> Of(PrintedText text, bool isBare, PostingSpeech speech) =>
        Sentences.Of(PlainText.Of(text.Text)).Select(sentence => new ResumeLine(text.Address, text.Where, sentence.Text, isBare, TermReader.Of(new Passage(sentence.Text, speech.Language), speech)));
}
