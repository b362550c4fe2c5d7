using ResumeStudio.Core.Mailing;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Mailing;

/// <summary>What a person wants to send.</summary>
/// <param name="Recipients">Addresses as typed.</param>
/// <param name="Words">Subject and message as typed.</param>
/// <param name="Shown">The contact details in the PDF or on the page of the link.</param>
/// <param name="Form">PDF or link.</param>
public sealed record MailWish(string Recipients, MailedWords Words, ContactDetails Shown, MailedForm Form);
