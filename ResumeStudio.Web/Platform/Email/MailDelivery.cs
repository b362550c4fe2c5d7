namespace ResumeStudio.Web.Platform.Email;

/// <summary>Where mail goes.</summary>
public enum MailDelivery
{
    /// <summary>Nowhere: no server is configured, so nothing is written and no address can be confirmed.</summary>
    None,

    /// <summary>To the outbox page of a developer's own machine.</summary>
    Outbox,

    /// <summary>To the configured server.</summary>
    Smtp,
}
