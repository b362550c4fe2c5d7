using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class RegisterInput
{
    [Required(ErrorMessage = "Enter your name.")]
    [StringLength(AccountLimits.FullNameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string FullName { get; set; } = "";

    [Required(ErrorMessage = "Choose a username.")]
    [Username]
    public string Username { get; set; } = "";

    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailText]
    public string Email { get; set; } = "";

    [PhoneText]
    public string? Phone { get; set; }

    [Required(ErrorMessage = "Choose a password.")]
    [NewPassword(nameof(Username), nameof(Email))]
    public string Password { get; set; } = "";
}
