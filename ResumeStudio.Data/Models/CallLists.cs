using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Data.Models;

/// <summary>Calls of models, newest first, without their texts.</summary>
public static class CallLists
{
    public const int PageSize = 20;

    /// <summary>What the calls since an instant cost together, in <see cref="ModelPrice.Unit"/>ths.</summary>
    public static Task<long> CostSinceAsync(this IQueryable<ModelCall> calls, DateTimeOffset since, CancellationToken stop = default) =>
        calls.Where(call => call.At >= since).SumAsync(call => call.Cost, stop);

    /// <summary>One page: one row more than a page tells whether the list goes on.</summary>
    public static async Task<CallPage> ToPageAsync(this IQueryable<ModelCall> calls, CallCard? last, CancellationToken stop = default)
    {
        if (last is not null) calls = calls.Where(call => call.At <= last.At && (call.At < last.At || call.Id < last.Id));
        var cards = await calls.OrderByDescending(call => call.At).ThenByDescending(call => call.Id).Take(PageSize + 1)
            .Select(call => new CallCard(call.Id, call.At, call.Purpose, call.Prompt, call.Provider, call.Host, call.Model, call.InputTokens + call.OutputTokens, call.IsGuess, call.Cost, call.Milliseconds, call.Outcome, call.TracedQuestion != null)).ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }
}
