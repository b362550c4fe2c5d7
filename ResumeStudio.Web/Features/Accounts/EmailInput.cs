using System.ComponentModel.DataAnnotations;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class EmailInput
{
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailText]
    public string Email { get; set; } = "";
}
