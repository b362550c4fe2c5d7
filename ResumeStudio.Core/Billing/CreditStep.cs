namespace ResumeStudio.Core.Billing;

/// <summary>What an entry of the ledger does to a balance.</summary>
public enum CreditStep
{
    /// <summary>Credits are given.</summary>
    Granted,

    /// <summary>The price of something that begins is set aside.</summary>
    Reserved,

    /// <summary>It was delivered: what it did not use goes back.</summary>
    Settled,

    /// <summary>It was not delivered: everything goes back.</summary>
    Released,
}
