namespace ResumeStudio.Web.Platform.Email;

/// <summary>The mail server did not take a mail; trying again may help. Names no person.</summary>
public sealed class MailNotSentException(string message) : Exception(message);
