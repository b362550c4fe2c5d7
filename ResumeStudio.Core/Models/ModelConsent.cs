using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Models;

/// <summary>
/// A person's yes to sending parts of a resume to one hosted provider. The row is the yes; taking it back removes the row.
/// It is bound to the host: a provider that moves elsewhere asks anew.
/// </summary>
public sealed class ModelConsent : IOwned
{
    private ModelConsent() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The provider's name as the person read it.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>The host that texts may go to.</summary>
    public string Host { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Says yes.</summary>
    public static ModelConsent Give(Guid ownerId, string provider, string host, DateTimeOffset now) => new() { OwnerId = ownerId, Provider = provider, Host = host, GivenAt = now };
}
