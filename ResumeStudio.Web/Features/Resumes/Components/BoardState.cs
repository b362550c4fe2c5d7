using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.Resumes.Components;

/// <summary>The cards on the board, how the list goes on, and how many resumes there are without a search.</summary>
public sealed class BoardState
{
    public List<ResumeCard> Cards { get; set; } = [];

    public ResumeCard? Next { get; set; }

    public int Count { get; set; }

    /// <summary>A resume that changed its place meanwhile, in another tab, may come twice; it is shown once.</summary>
    public void Add(ResumePage page)
    {
        Cards = [.. Cards.Concat(page.Cards).DistinctBy(card => card.Id)];
        Next = page.Next;
    }

    public void Replace(ResumeCard card) => Cards[Cards.FindIndex(other => other.Id == card.Id)] = card;

    /// <summary>Takes the card off the board and returns the place where it was.</summary>
    public int Remove(ResumeCard card)
    {
        var place = Cards.FindIndex(other => other.Id == card.Id);
        Cards.RemoveAt(place);
        Count--;
        return place;
    }

    public void Insert(int place, ResumeCard card)
    {
        Cards.Insert(Math.Min(place, Cards.Count), card);
        Count++;
    }
}
