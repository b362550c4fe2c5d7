using ResumeStudio.Core.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>How models stand for one person.</summary>
/// <param name="Lines">The lines of this installation in their order.</param>
/// <param name="Consents">The hosts that the person has agreed to.</param>
/// <param name="Wishes">What the person wishes.</param>
/// <param name="Spent">What this month's calls have cost the person, in <see cref="ModelPrice.Unit"/>ths.</param>
/// <param name="Budget">What they may cost, or null: no limit.</param>
/// <param name="LeftForAll">What all calls of this installation may still cost this month, or null: no limit.</param>
public sealed record ModelState(IReadOnlyList<ModelLine> Lines, IReadOnlyList<ModelConsent> Consents, ModelWishes Wishes, long Spent, long? Budget, long? LeftForAll)
{
    /// <summary>The same for vectors: only the lines that have a model for them.</summary>
    public ModelState ForVectors => this with { Lines = [.. Lines.Where(line => line.Embedding is not null)] };

    public bool HasAny => Lines.Count > 0;

    /// <summary>The hosted providers that the person has not agreed to.</summary>
    public IReadOnlyList<ModelProvider> Unasked => [.. Lines.Select(line => line.Provider).Where(provider => !IsAllowed(provider)).DistinctBy(provider => provider.Host)];

    /// <summary>The providers that may be asked as far as the person's consent goes, in order.</summary>
    public IEnumerable<ModelProvider> Agreed => Lines.Select(line => line.Provider).Where(IsAllowed);

    /// <summary>What may still be spent this month for this person, or null: no limit.</summary>
    public long? Left => ModelBudget.LeftOf((Spent, Budget, LeftForAll));

    /// <summary>Whether a question could be asked, as far as that can be known before it is written.</summary>
    public ModelStanding Standing =>
        !HasAny ? ModelStanding.NoProvider
        : !Lines.Any(line => IsAllowed(line.Provider)) ? ModelStanding.NeedsConsent
        : Lines.Any(line => IsAllowed(line.Provider) && (Left is not <= 0 || IsFree(line.Provider))) ? ModelStanding.Ready
        : ModelStanding.BudgetSpent;

    /// <summary>The lines that may be asked, in order: agreed to, and within the budget even when the answer is as long as it may be.</summary>
    /// <param name="request">The question.</param>
    /// <param name="model">The model of a line that would answer it.</param>
    /// <exception cref="ModelRefusal">There is none.</exception>
    public IReadOnlyList<ModelLine> LinesFor(ModelRequest request, Func<ModelLine, ModelProvider> model)
    {
        if (Standing is not ModelStanding.Ready) throw new ModelRefusal(Standing);
        var affordable = Lines.Where(line => IsAllowed(line.Provider) && !(CallLog.MostCostOf(request, model(line)) > Left)).ToList();
        return affordable.Count > 0 ? affordable : throw new ModelRefusal(ModelStanding.BudgetSpent);
    }

    private bool IsAllowed(ModelProvider provider) => !provider.IsHosted || Consents.Any(consent => consent.Host == provider.Host);

    private static bool IsFree(ModelProvider provider) => provider is { InputPrice: 0, OutputPrice: 0 };
}
