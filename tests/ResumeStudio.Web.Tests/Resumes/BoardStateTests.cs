using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Resumes.Components;

namespace ResumeStudio.Web.Tests.Resumes;

public sealed class BoardStateTests
{
    [Test]
    public void A_card_that_a_search_took_off_the_board_can_be_renamed_and_deleted()
    {
        var card = new ResumeCard(Guid.CreateVersion7(), "Engineer", "engineer", 1, default, default, null);
        var board = new BoardState { Count = 1 };
        board.Replace(card);
        Assert.That((board.Remove(card), board.Count, board.Cards.Count), Is.EqualTo((0, 0, 0)));
    }
}
