using System.Text.RegularExpressions;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;
using Word = ResumeStudio.Core.Analysis.Reading.Word;

namespace ResumeStudio.Core.Postings.Reading;

/// <summary>Walks a posting line by line and collects what it asks for.</summary>
internal sealed partial class PostingReader(PostingSpeech speech)
{
    private const string Marks = "-–—*•·▪◦‣○●✓✔>#+~_| \t";
    private const int MostTasks = 100, MostInstructions = 5;

    private PostingPart _part;

    public List<Requirement> Requirements { get; } = [];

    public List<string> Tasks { get; } = [];

    public List<string> Instructions { get; } = [];

    /// <summary>Reads one line.</summary>
    public void Read(string raw)
    {
        var line = Clean(WithoutTags(raw));
        if (SpeaksAsProgram().IsMatch(raw)) Note(line);
        else if (line.Length > 0) ReadWords(raw, line);
    }

    /// <summary>A text pasted from a page's source, without its tags.</summary>
    public static string WithoutTags(string text) => Tag().Replace(text, " ");

    private void ReadWords(string raw, string line)
    {
        if (PostingHeading.Of(line, speech) is { } heading)
        {
            _part = heading.Part;
            line = heading.Rest;
        }
        else if (PostingHeading.IsUnknown(raw, line)) _part = PostingPart.Unknown;
        else if (PostingHeading.TurnsAway(line, speech)) _part = PostingPart.Other;

        foreach (var sentence in Sentences.Of(line)) Take(Shortened.Cut(sentence.Text.TrimEnd('.', ';', ',', ' '), PostingLimits.RequirementLength));
    }

    private void Take(string sentence)
    {
        if (sentence.Length < 2) return;
        if (IsInstruction(sentence))
        {
            Note(sentence);
            return;
        }

        if (_part == PostingPart.Tasks && Tasks.Count < MostTasks) Tasks.Add(sentence);
        var tokens = Token.ListOf(sentence);
        if (ImportanceOf(tokens) is { } importance) Requirements.Add(new(Requirements.Count + 1, sentence, importance, Has(speech.ForApplication, tokens)));
    }

    private void Note(string instruction)
    {
        if (Instructions.Count < MostInstructions && instruction.Length > 0) Instructions.Add(Shortened.Cut(instruction, PostingLimits.RequirementLength));
    }

    // Under a known heading every line asks; elsewhere only a sentence that says so.
    private Importance? ImportanceOf(List<Token> tokens)
    {
        var isNice = Has(speech.Nice, tokens);
        return _part switch
        {
            PostingPart.Must => isNice ? Importance.Nice : Importance.Must,
            PostingPart.Nice => Importance.Nice,
            PostingPart.Unknown when isNice && tokens.Count > 2 => Importance.Nice,
            PostingPart.Unknown when Has(speech.Must, tokens) => Importance.Must,
            PostingPart.Unknown when Has(speech.Cues, tokens) => Importance.Must,
            PostingPart.Unknown when Requirements.Count > 0 && Has(speech.ForApplication, tokens) => Importance.Must,
            _ => null,
        };
    }

    private static bool IsInstruction(string sentence)
    {
        var words = Word.ListOf(sentence);
        return LanguageWords.Languages.Any(language => LanguageWords.For(language)!.Instructions.IsIn(words));
    }

    private static bool Has(PhraseIndex phrases, List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++) if (phrases.Find(tokens, at) is not null) return true;
        return false;
    }

    private static string Clean(string raw)
    {
        var line = string.Concat(raw.Where(letter => !Folding.IsInvisible(letter) && !char.IsControl(letter))).Replace("**", "", StringComparison.Ordinal).Trim();
        var start = 0;
        while (start < line.Length && Marks.Contains(line[start], StringComparison.Ordinal)) start++;
        return line[start..].Trim();
    }

    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // The marks by which chats with models tell who speaks: "SYSTEM:", "<|system|>", "[INST]".
    [GeneratedRegex(@"^\s*(?:(?:SYSTEM|ASSISTANT|DEVELOPER|USER)\s*:|<\|?(?:system|assistant|developer|user|im_start)\b|\[/?INST\])", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksAsProgram();
}
