using ResumeStudio.Core.Mailing;

namespace ResumeStudio.Web.Features.Mailing;

/// <summary>A stretch of the log, newest first.</summary>
/// <param name="Mails">The mails.</param>
/// <param name="Next">The last one, after which the log goes on, or null at its end.</param>
public sealed record MailLog(IReadOnlyList<ResumeMail> Mails, ResumeMail? Next);
