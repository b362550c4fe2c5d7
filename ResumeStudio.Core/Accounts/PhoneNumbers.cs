using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Accounts;

/// <summary>A phone number as people write it; nothing calls it, so its form is theirs.</summary>
public static partial class PhoneNumbers
{
    /// <summary>Whether <paramref name="number"/> holds 5 to 20 digits and only the usual marks between them.</summary>
    public static bool IsNumber(string number) =>
        number.Length <= AccountLimits.PhoneLength && Plain().IsMatch(number) && number.Count(char.IsAsciiDigit) is >= 5 and <= 20;

    [GeneratedRegex(@"^\+?[0-9 ()./-]+\z")]
    private static partial Regex Plain();
}
