using System.Text.RegularExpressions;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-C1: name, a valid and serious e-mail address, a phone number in international form, a place.</summary>
internal sealed partial class ContactCheck() : Check("R-C1")
{
    private const string Why = "A recruiter who cannot reach you moves on, and parsers fill these fields first.";

    private protected override Outcome Run(ResumeReading resume)
    {
        var basics = resume.Document.Basics;
        List<Finding> findings = [.. Name(basics), .. Email(basics), .. Phone(basics), .. Place(basics)];
        return Outcome.Of(findings, findings.Exists(finding => finding.Severity == Severity.Fix));
    }

    private static IEnumerable<Finding> Name(Basics basics) =>
        string.IsNullOrWhiteSpace(basics.Name) ? [At("basics.name", Severity.Fix, "", "No name", "Write your full name.")] : [];

    private static IEnumerable<Finding> Email(Basics basics)
    {
        var address = basics.Email.Trim();
        if (address.Length == 0) yield return At("basics.email", Severity.Fix, "", "No e-mail address", "Add the address that you read daily.");
        else if (!EmailAddresses.IsAddress(address)) yield return At("basics.email", Severity.Fix, address, "Not an e-mail address", "Check the address for a missing @, a space or a typing slip.");
        else if (JokeIn(address, basics.Name) is { } joke) yield return At("basics.email", Severity.Improve, joke, "An address for friends", "Your name before the @ reads more serious.");
    }

    private IEnumerable<Finding> Phone(Basics basics)
    {
        var number = basics.Phone.Trim();
        if (number.Length == 0) yield return At("basics.phone", Severity.Improve, "", "No phone number", "Add a number with its country code, for example +49 30 5550117.");
        else if (number[0] != '+' || number.Count(char.IsAsciiDigit) is var digits && (digits < Count("leastDigits") || digits > Count("mostDigits")))
            yield return At("basics.phone", Severity.Improve, number, "Not in international form", "Begin with + and the country code, so that the number works from everywhere.");
    }

    private static IEnumerable<Finding> Place(Basics basics) => basics.Location is { City: "", Region: "", CountryCode: "" }
        ? [At("location.city", Severity.Improve, "", "No place", "City and country are enough; nobody needs your street.")] : [];

    // A word of the person's own name is never a joke: there are people called Baby and Lover.
    private static string? JokeIn(string address, string name)
    {
        var local = address.Split('@')[0].ToLowerInvariant();
        foreach (var own in Word.ListOf(name).Where(word => word.Text.Length > 2)) local = local.Replace(own.Lower, " ", StringComparison.Ordinal);
        return NotLetters().Split(local).FirstOrDefault(SharedWords.Joke.Contains);
    }

    private static Finding At(string address, Severity severity, string quote, string title, string advice) => new(severity, address, "Basics", quote, title, Why, advice);

    [GeneratedRegex("[^a-z]+|(?<=[a-z])(?=[0-9])")]
    private static partial Regex NotLetters();
}
