using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class ProfileInput
{
    [Required(ErrorMessage = "Enter your name.")]
    [StringLength(AccountLimits.FullNameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string FullName { get; set; } = "";

    [PhoneText]
    public string? Phone { get; set; }
}
