using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Mailing;

/// <summary>The people a mail goes to, each in a mail of their own, so that none sees the others.</summary>
public static class MailRecipients
{
    /// <summary>Recipients of one mailing.</summary>
    public const int Most = 5;

    /// <summary>Characters of the typed list.</summary>
    public const int ListLength = Most * (AccountLimits.EmailLength + 2);

    /// <summary>Takes addresses that are separated by commas, semicolons or white space; a repeated one counts once.</summary>
    /// <exception cref="RuleViolation">There is none, there are too many, or one is not an address that every mail server can reach.</exception>
    public static IReadOnlyList<string> Parse(string typed)
    {
        var addresses = typed.Split([',', ';', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (addresses.Count == 0) throw new RuleViolation("Enter the e-mail address of the person it goes to.");
        if (addresses.Count > Most) throw new RuleViolation($"At most {Most} people at a time. You entered {addresses.Count}.");
        if (addresses.Find(address => address.Any(letter => letter > '~')) is { } foreign)
            throw new RuleViolation($"“{PlainAddress(foreign)}” has letters beyond a to z, which not every mail server takes. Use the form that starts with xn--, or another address.");
        if (addresses.Find(address => !EmailAddresses.IsAddress(address)) is { } wrong) throw new RuleViolation($"“{PlainAddress(wrong)}” is not an e-mail address.");
        return addresses;
    }

    private static string PlainAddress(string address) => address.Length <= 60 ? address : address[..60] + "…";
}
