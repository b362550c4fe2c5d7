using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>The words of a name that tell it apart.</summary>
internal static class NameWords
{
    private const int LeastInitials = 2, MostInitials = 6;

    /// <summary>The words without legal forms and joining words.</summary>
    public static List<Token> Of(Passage passage, int at, int count)
    {
        var words = passage.Tokens.Skip(at).Take(count).Where(token => token.Kind != TokenKind.Sign && !CommonWords.Joins.Contains(token.Fold)).ToList();
        var telling = words.Where(token => !CommonWords.Legal.Contains(token.Fold)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    /// <summary>How many words of a name begin with the letters of <paramref name="word"/> ("TU" for "Technical University"), or 0.</summary>
    public static int Initials(Token word, IReadOnlyList<Token> tokens, int at)
    {
        if (word.Text.Length is < LeastInitials or > MostInitials || !word.Text.All(char.IsUpper)) return 0;
        var (letter, next) = (0, at);
        while (letter < word.Fold.Length && next < tokens.Count)
        {
            if (tokens[next].IsCapital && tokens[next].Fold[0] == word.Fold[letter]) letter++;
            else if (letter == 0 || !CommonWords.Joins.Contains(tokens[next].Fold)) return 0;
            next++;
        }

        return letter == word.Fold.Length ? next - at : 0;
    }
}
