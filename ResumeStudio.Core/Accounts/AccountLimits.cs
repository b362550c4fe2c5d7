namespace ResumeStudio.Core.Accounts;

/// <summary>How long the parts of an account may be: one constant for the input, the rule and the column.</summary>
public static class AccountLimits
{
    /// <summary>Characters of a full name.</summary>
    public const int FullNameLength = 120;

    /// <summary>The shortest username.</summary>
    public const int UsernameMinimum = 3;

    /// <summary>The longest username.</summary>
    public const int UsernameLength = 30;

    /// <summary>The longest e-mail address (RFC 5321, 4.5.3.1.3, less the brackets).</summary>
    public const int EmailLength = 254;

    /// <summary>Characters of a phone number as typed.</summary>
    public const int PhoneLength = 30;

    /// <summary>The shortest password.</summary>
    public const int PasswordMinimum = 10;

    /// <summary>The longest password: hashing costs the same for all of them, so this only bounds the request.</summary>
    public const int PasswordLength = 128;
}
