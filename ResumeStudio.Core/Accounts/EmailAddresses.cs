using System.Net.Mail;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Accounts;

/// <summary>What counts as one plain e-mail address: no display name, no second address, nothing that could end a header line.</summary>
public static partial class EmailAddresses
{
    /// <summary>Whether <paramref name="address"/> is one address and nothing else.</summary>
    public static bool IsAddress(string? address) =>
        address is { Length: <= AccountLimits.EmailLength } && Plain().IsMatch(address) && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address;

    // White space and control characters are excluded on both sides of the @, and so are the marks that RFC 5322 gives a meaning.
    [GeneratedRegex(@"^[^\s\p{C}@""(),:;<>\[\\\]]+@[^\s\p{C}@""(),:;<>\[\\\]]+\.[^\s\p{C}@""(),:;<>\[\\\].]+\z")]
    private static partial Regex Plain();
}
