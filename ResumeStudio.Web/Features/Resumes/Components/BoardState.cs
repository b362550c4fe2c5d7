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

    /// <summary>Shows the card as it is now, unless a search has taken it off the board meanwhile.</summary>
    public void Replace(ResumeCard card)
    {
        if (Place(card) is >= 0 and var place) Cards[place] = card;
    }

    /// <summary>Takes the card off the board and returns the place where it was, or the first when a search took it off before.</summary>
    public int Remove(ResumeCard card)
    {
        Count--;
        if (Place(card) is not (>= 0 and var place)) return 0;
        Cards.RemoveAt(place);
        return place;
    }

    public void Insert(int place, ResumeCard card)
    {
        Cards.Insert(Math.Min(place, Cards.Count), card);
        Count++;
    }

    private int Place(ResumeCard card) => Cards.FindIndex(other => other.Id == card.Id);
}
