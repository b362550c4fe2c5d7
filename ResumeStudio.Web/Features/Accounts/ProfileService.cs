using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>A person's own account, and what later features ask about it.</summary>
public sealed class ProfileService(UserManager<User> users)
{
    public async Task<User> RequireAsync(ClaimsPrincipal principal) => await users.GetUserAsync(principal) ?? throw new NotFoundException();

    /// <summary>False when the account was changed elsewhere meanwhile; then nothing is stored.</summary>
    public async Task<bool> UpdateAsync(User user, string fullName, string? phone)
    {
        user.FullName = FullNames.Normalize(fullName);
        user.PhoneNumber = string.IsNullOrWhiteSpace(phone) ? null : phone.Trim();
        return (await users.UpdateAsync(user)).Succeeded;
    }

    /// <summary>Whether the person's address is confirmed: sharing, publishing and mailing wait for it.</summary>
    public async Task<bool> HasConfirmedEmailAsync(Guid userId) => await users.FindByIdAsync(userId.ToString()) is { EmailConfirmed: true };
}
