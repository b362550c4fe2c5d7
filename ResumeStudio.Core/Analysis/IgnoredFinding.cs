using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Analysis;

/// <summary>A person's decision to leave one finding as it is. It holds for as long as rule, field and quoted words stay the same (<see cref="Finding.Key"/>), and changes no score.</summary>
public sealed class IgnoredFinding : IOwned
{
    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonLength = 300;

    /// <summary>The longest key of a finding, in characters.</summary>
    public const int KeyLength = 64;

    /// <summary>How many findings of one resume can be ignored.</summary>
    public const int MostPerResume = 500;

    private IgnoredFinding() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume that it is about.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The finding's key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Why it is left as it is, in the person's own words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When that was decided.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Leaves a finding as it is.</summary>
    /// <exception cref="RuleViolation">The reason is empty or too long, or the key is none.</exception>
    public static IgnoredFinding For(Guid ownerId, Guid resumeId, string key, string reason, DateTimeOffset now)
    {
        if (key.Length is 0 or > KeyLength) throw new RuleViolation("This finding is no longer in the report. Load the page again.");
        var ignored = new IgnoredFinding { OwnerId = ownerId, ResumeId = resumeId, Key = key, CreatedAt = now };
        ignored.Explain(reason);
        return ignored;
    }

    /// <summary>Gives another reason.</summary>
    /// <exception cref="RuleViolation">The reason is empty or too long.</exception>
    public void Explain(string reason)
    {
        reason = reason.Trim();
        if (reason.Length == 0) throw new RuleViolation("Say in a few words why. You will see it beside the finding.");
        if (reason.Length > ReasonLength) throw new RuleViolation($"A reason has at most {ReasonLength} characters.");
        Reason = reason;
    }
}
