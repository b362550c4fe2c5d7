using System.ComponentModel.DataAnnotations;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Reviews;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>What a reviewer sends: a comment, or an answer in a thread.</summary>
public sealed class CommentInput
{
    [MaxLength(ReviewLimits.TextLength)]
    public string? Text { get; set; }

    [MaxLength(ReviewLimits.NameLength)]
    public string? Name { get; set; }

    [MaxLength(AccountLimits.EmailLength)]
    public string? Email { get; set; }

    /// <summary>Not shown to people; programs that fill in everything give themselves away by it.</summary>
    public string? Website { get; set; }

    public bool IsFromProgram => !string.IsNullOrEmpty(Website);
}
