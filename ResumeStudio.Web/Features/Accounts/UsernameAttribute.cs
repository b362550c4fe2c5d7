using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

[AttributeUsage(AttributeTargets.Property)]
public sealed class UsernameAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext context) =>
        value is string typed && typed.Trim().Length > 0 && Usernames.Objection(Usernames.Normalize(typed)) is { } objection
            ? new ValidationResult(objection, [context.MemberName!])
            : ValidationResult.Success;
}
