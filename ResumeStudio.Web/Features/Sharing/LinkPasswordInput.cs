using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Sharing;

public sealed class LinkPasswordInput
{
    [Required(ErrorMessage = "Enter the password that came with the link.")]
    [StringLength(ResumeLink.PasswordLength, ErrorMessage = "A password has at most {1} characters.")]
    public string Password { get; set; } = "";
}
