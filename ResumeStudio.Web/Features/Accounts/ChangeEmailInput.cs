using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class ChangeEmailInput
{
    [Required(ErrorMessage = "Enter the new address.")]
    [EmailText]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(AccountLimits.PasswordLength, ErrorMessage = "A password has at most {1} characters.")]
    public string Password { get; set; } = "";
}
