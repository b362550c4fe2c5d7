using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Platform.Email;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Whose right password is still not enough.</summary>
public sealed class SignInRules(Mailbox mailbox, LocalDevelopment local)
{
    public bool Admit(User user, HttpContext context) => !MustConfirm(user) && (!DemoAccount.Is(user) || local.Allows(context));

    // Where mail works, an address must be confirmed before its account opens: otherwise signing in after a registration
    // would tell whether the address had been free.
    private bool MustConfirm(User user) => !user.EmailConfirmed && mailbox.Delivery is not MailDelivery.None;
}
