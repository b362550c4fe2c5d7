using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Makes the tokens of password links, which live shorter than those that only confirm an address.</summary>
public sealed class ResetTokenProvider(IDataProtectionProvider protection, ILogger<DataProtectorTokenProvider<User>> log)
    : DataProtectorTokenProvider<User>(protection, Microsoft.Extensions.Options.Options.Create(new DataProtectionTokenProviderOptions { Name = Key, TokenLifespan = Lifetime }), log)
{
    public const string Key = "password-reset";

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
}
