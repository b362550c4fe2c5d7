using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Domains;

/// <summary>That the gateway may have a certificate made for a name. Counted per person, because certificate authorities count too.</summary>
public sealed class CertificateGrant : IOwned
{
    /// <summary>New names that one person may have in <see cref="Day"/>.</summary>
    public const int MostPerDay = 20;

    /// <summary>The stretch in which <see cref="MostPerDay"/> counts.</summary>
    public static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>How long one is remembered: longer than the 90 days of a certificate, so that renewing one is nothing new.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private CertificateGrant() { }

    /// <summary>The name in ASCII; there is one row for each.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whose name it was when it was granted.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>When it was granted.</summary>
    public DateTimeOffset GrantedAt { get; private set; }

    /// <summary>Grants a name.</summary>
    public static CertificateGrant For(string name, Guid ownerId, DateTimeOffset now) => new() { Name = name, OwnerId = ownerId, GrantedAt = now };

    /// <summary>Grants it to the person who has the name now.</summary>
    public void PassTo(Guid ownerId, DateTimeOffset now) => (OwnerId, GrantedAt) = (ownerId, now);
}
