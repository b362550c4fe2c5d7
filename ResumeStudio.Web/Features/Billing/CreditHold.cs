namespace ResumeStudio.Web.Features.Billing;

/// <summary>Credits set aside for something that has begun.</summary>
/// <param name="ReservationId">The entry of the ledger, or null: credits are not counted here.</param>
/// <param name="OwnerId">Whose.</param>
/// <param name="Price">How many.</param>
public sealed record CreditHold(Guid? ReservationId, Guid OwnerId, int Price);
