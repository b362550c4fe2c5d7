namespace ResumeStudio.Core.Sharing;

/// <summary>What of the ways to reach a person a public page shows.</summary>
[Flags]
public enum ContactDetails
{
    /// <summary>Only the name.</summary>
    None = 0,

    /// <summary>The e-mail address.</summary>
    Email = 1,

    /// <summary>The telephone number.</summary>
    Phone = 2,

    /// <summary>Street and postal code.</summary>
    Street = 4,

    /// <summary>City, region and country.</summary>
    City = 8,

    /// <summary>The person's own site.</summary>
    Website = 16,

    /// <summary>Accounts on other sites.</summary>
    Profiles = 32,

    /// <summary>The portrait.</summary>
    Photo = 64,

    /// <summary>The people named as references, with their contact details.</summary>
    References = 128,

    /// <summary>What a new link shows: nothing with which a stranger could write, call or call on anybody.</summary>
    Cautious = City | Website | Profiles | Photo,
}
