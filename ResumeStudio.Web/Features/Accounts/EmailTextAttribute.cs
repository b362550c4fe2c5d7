using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

[AttributeUsage(AttributeTargets.Property)]
public sealed class EmailTextAttribute() : ValidationAttribute("Enter one e-mail address, like name@example.com.")
{
    public override bool IsValid(object? value) =>
        value is not string typed || typed.Trim().Length == 0 || EmailAddresses.IsAddress(typed.Trim());
}
