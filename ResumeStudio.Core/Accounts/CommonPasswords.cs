using System.Collections.Frozen;
using System.Text;

namespace ResumeStudio.Core.Accounts;

/// <summary>
/// Passwords that guessing starts with. Words stand in the list once; capitals, digits and marks around them, figures for letters
/// ("p4ssw0rd2024!"), doubling, runs of the keyboard or the alphabet and repetition are seen through.
/// </summary>
public static class CommonPasswords
{
    private const string Runs = "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm azertyuiop qsdfghjklm 1qaz2wsx3edc4rfv5tgb6yhn7ujm "
        + "1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8o9p0 qazwsxedcrfvtgbyhnujm zaqxswcdevfrbgtnhy 147258369 123qweasdzxc 1234qwerasdfzxcv asdfqwer qweasdzxc";

    private static readonly string[] AllRuns = [.. Runs.Split(' ').SelectMany(run => (string[])[run, new string([.. run.Reverse()])])];
    private static readonly FrozenSet<string> Words = ReadWords();

    /// <summary>Whether <paramref name="password"/> is one of them or a usual variation of one.</summary>
    public static bool Contains(string password)
    {
        var lower = password.ToLowerInvariant();
        return lower.Distinct().Count() < 4 || IsMadeOfRuns(lower) || IsListed(lower) || IsRepetition(lower);
    }

    private static bool IsListed(string lower)
    {
        var letters = Unmask(lower);
        return Words.Contains(lower) || Words.Contains(letters) || Words.Contains(lower.Trim(Marks)) || Words.Contains(Unmask(lower.Trim(Marks))) || IsPair(letters) || IsPair(Unmask(lower.Trim(Marks)));
    }

    // "passwordpassword", "qwertypassword": two listed words are still a guess.
    private static bool IsPair(string letters) =>
        Enumerable.Range(1, Math.Max(0, letters.Length - 1)).Any(cut => Words.Contains(letters[..cut]) && Words.Contains(letters[cut..]));

    private static bool IsRepetition(string lower) =>
        Enumerable.Range(1, Math.Min(8, lower.Length / 2)).Any(length => Enumerable.Range(0, lower.Length).All(at => lower[at] == lower[at % length]));

    // Cut greedily into pieces of runs: few pieces mean that nothing but runs is there ("qwertyuiop", "abcde12345", "asdf1234qwer").
    private static bool IsMadeOfRuns(string lower)
    {
        var (at, pieces) = (0, 0);
        while (at < lower.Length)
        {
            var length = Enumerable.Range(1, lower.Length - at).TakeWhile(n => AllRuns.Any(run => run.Contains(lower.Substring(at, n), StringComparison.Ordinal))).LastOrDefault(1);
            if (length < 3) return false;
            (at, pieces) = (at + length, pieces + 1);
        }

        return pieces <= Math.Max(3, lower.Length / 4);
    }

    private static string Unmask(string lower)
    {
        var letters = new StringBuilder(lower);
        foreach (var (mask, letter) in (ReadOnlySpan<(char, char)>)[('0', 'o'), ('1', 'i'), ('!', 'i'), ('3', 'e'), ('4', 'a'), ('@', 'a'), ('5', 's'), ('$', 's'), ('7', 't'), ('8', 'b')])
            letters.Replace(mask, letter);
        return letters.ToString();
    }

    private static readonly char[] Marks = [.. "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~§€"];

    private static FrozenSet<string> ReadWords()
    {
        using var list = typeof(CommonPasswords).Assembly.GetManifestResourceStream("ResumeStudio.Core.Accounts.common-passwords.txt")!;
        return new StreamReader(list).ReadToEnd().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }
}
