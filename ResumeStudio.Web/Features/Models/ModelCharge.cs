using ResumeStudio.Web.Features.Billing;

namespace ResumeStudio.Web.Features.Models;

/// <summary>The credits of one question: set aside before it goes out, charged when it was answered, given back in every other case.</summary>
internal sealed class ModelCharge(CreditService credits, CreditHold hold) : IAsyncDisposable
{
    private bool _settled;

    public static async Task<ModelCharge> BeginAsync(CreditService credits, ModelRequest request, CancellationToken stop) =>
        new(credits, await credits.ReserveAsync(request.OwnerId, $"model:{request.Id:N}", request.Prompt.Credits, request.Prompt.Purpose, stop));

    public async Task SettleAsync()
    {
        _settled = true;
        await credits.SettleAsync(hold, hold.Price);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_settled) await credits.ReleaseAsync(hold);
    }
}
