using System.ComponentModel.DataAnnotations;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class ResetPasswordInput
{
    [Required(ErrorMessage = "Choose a password.")]
    [NewPassword]
    public string Password { get; set; } = "";
}
