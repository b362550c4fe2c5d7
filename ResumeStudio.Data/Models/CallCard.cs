using ResumeStudio.Core.Models;

namespace ResumeStudio.Data.Models;

/// <summary>What the list shows of one call. The last card of a page is the cursor to the next one.</summary>
/// <param name="Id">The call.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Prompt">The prompt with its version.</param>
/// <param name="Provider">To whom.</param>
/// <param name="Host">Where.</param>
/// <param name="Model">The model.</param>
/// <param name="Tokens">Tokens read and written.</param>
/// <param name="IsGuess">Whether they are reckoned.</param>
/// <param name="Cost">What it cost, in <see cref="ModelPrice.Unit"/>ths.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="IsTraced">Whether its texts are kept.</param>
public sealed record CallCard(Guid Id, DateTimeOffset At, string Purpose, string Prompt, string Provider, string Host, string Model, int Tokens, bool IsGuess, long Cost, int Milliseconds, ModelOutcome Outcome, bool IsTraced);
