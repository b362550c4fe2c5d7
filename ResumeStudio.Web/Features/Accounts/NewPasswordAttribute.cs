using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>The rules of a new password; the named properties of the same input must not stand in it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NewPasswordAttribute(params string[] personal) : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext context)
    {
        if (value is not string { Length: > 0 } password) return ValidationResult.Success;
        var words = personal.Select(name => context.ObjectType.GetProperty(name)!.GetValue(context.ObjectInstance) as string);
        return PasswordRules.Objection(password, words) is { } objection ? new ValidationResult(objection, [context.MemberName!]) : ValidationResult.Success;
    }
}
