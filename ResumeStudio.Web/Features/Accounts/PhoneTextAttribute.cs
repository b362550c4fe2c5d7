using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

[AttributeUsage(AttributeTargets.Property)]
public sealed class PhoneTextAttribute() : ValidationAttribute("Enter a phone number with 5 to 20 digits, or leave it empty.")
{
    public override bool IsValid(object? value) => value is not string typed || typed.Trim().Length == 0 || PhoneNumbers.IsNumber(typed.Trim());
}
