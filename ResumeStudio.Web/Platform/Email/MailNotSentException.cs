namespace ResumeStudio.Web.Platform.Email;

/// <summary>The mail server did not say yes; trying again may help. Names no person.</summary>
public sealed class MailNotSentException(string message, bool mayHaveArrived = false) : Exception(message)
{
    /// <summary>Whether the server may have taken the mail without our hearing of it.</summary>
    public bool MayHaveArrived { get; } = mayHaveArrived;
}
