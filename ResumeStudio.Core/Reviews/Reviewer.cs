using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Reviews;

/// <summary>Somebody who comments without an account.</summary>
/// <param name="Id">Given by us at the first comment; by it a reviewer knows their own comments again.</param>
/// <param name="Name">What they call themselves.</param>
/// <param name="Email">Where the owner can answer them, or null; nobody else sees it.</param>
public sealed record Reviewer(Guid Id, string Name, string? Email)
{
    /// <summary>Takes what a reviewer typed.</summary>
    /// <exception cref="RuleViolation">The name is missing or too long, or the e-mail address is none.</exception>
    public static Reviewer Of(Guid id, string name, string? email)
    {
        name = PlainWords.Line(name);
        if (name.Length == 0) throw new RuleViolation("Enter your name, so that it is clear who comments.");
        if (name.Length > ReviewLimits.NameLength) throw new RuleViolation($"A name has at most {ReviewLimits.NameLength} characters.");
        email = email?.Trim() is { Length: > 0 } typed ? typed : null;
        if (email is not null && !EmailAddresses.IsAddress(email)) throw new RuleViolation("Enter one e-mail address, like name@example.com, or leave it empty.");
        return new(id, name, email);
    }
}
