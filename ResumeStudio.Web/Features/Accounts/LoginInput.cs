using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class LoginInput
{
    [Required(ErrorMessage = "Enter your e-mail address or username.")]
    [StringLength(AccountLimits.EmailLength, ErrorMessage = "An address has at most {1} characters.")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(AccountLimits.PasswordLength, ErrorMessage = "A password has at most {1} characters.")]
    public string Password { get; set; } = "";

    public bool StaySignedIn { get; set; }
}
