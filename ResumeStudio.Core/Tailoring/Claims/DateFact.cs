using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>A date field of the document.</summary>
/// <param name="Address">The field.</param>
/// <param name="Date">The date, or null for "present".</param>
/// <param name="Side">Which side of a time it is.</param>
internal sealed record DateFact(string Address, PartialDate? Date, DateSide Side)
{
    /// <summary>The date when it says what is claimed, otherwise null.</summary>
    public Evidence? Prove(DateMark claim)
    {
        if (Date is null) return claim.IsPresent ? new(Address, "present") : null;
        var isSide = claim.Side == DateSide.Any || Side == DateSide.Any || claim.Side == Side;
        return !claim.IsPresent && isSide && claim.Fits(Date.Year, Date.Month, Date.Day) ? new(Address, Date.ToString()) : null;
    }
}
