using Microsoft.AspNetCore.Components;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>One request of a reviewer: who asks, what they were let in to, what they sent, and what was wrong with it.</summary>
public sealed class ReviewVisit(Entrance entrance, ReviewerDesk desk, ReviewGate gate)
{
    private const string Gone = "This thread has been deleted meanwhile.";
    private HttpContext _context = null!;
    private Door? _door;
    private int _refusal;
    private bool _isPartGone;
    private bool _isSent;

    public string LinkPath { get; private set; } = "";

    /// <summary>The part that the reviewer wants to comment on, or null.</summary>
    public string? About { get; private set; }

    public CommentInput Input { get; private set; } = new();

    /// <summary>Who comments, when they have done so before.</summary>
    public Reviewer? Reviewer { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>The thread whose answer was refused, or null for a new comment.</summary>
    public Guid? ProblemThread { get; private set; }

    public bool IsUnknown => _refusal == StatusCodes.Status404NotFound;

    public bool AsksPassword { get; private set; }

    /// <summary>The form that was sent from a page as it no longer is, or null. Its text is given back.</summary>
    public string? LostForm { get; private set; }

    public string RefusalTitle => AsksPassword ? "This resume has a password" : HasEnded ? "This link has ended" : "One moment, please";

    public string RefusalWords => (AsksPassword, HasEnded) switch
    {
        (true, _) => "It is asked for anew, so your comment was not sent.",
        (_, true) => "Ask the person who sent it to you for a new one.",
        _ => "There were many requests from where you are. Try again in a minute.",
    };

    public string PasswordPath => LinkPath + "/password?next=comments";

    public string PagePath => LinkPath + "/comments";

    private bool HasEnded => _refusal is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;

    public void Begin(HttpContext context, string token, string? about, CommentInput? input)
    {
        (_context, LinkPath, About, Input, _isSent) = (context, "/s/" + token, about, input ?? new(), HttpMethods.IsPost(context.Request.Method));
        context.Response.Headers.CacheControl = "private, no-cache, no-store"; // as antiforgery wants it, or it warns
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    /// <summary>What the link shows, or null when the reviewer may not see it.</summary>
    public async Task<ReviewView?> EnterAsync()
    {
        var view = await LetInAsync();
        if (_isSent && _context.Request.Form["_handler"].ToString() is { Length: > 0 } form && !IsShown(view, form)) LostForm = form;
        if (view is not null && LostForm is not null) Problem = Gone;
        return view;
    }

    /// <summary>The page with the form for one part.</summary>
    public string AboutPath(string part) => $"{PagePath}?about={Uri.EscapeDataString(part)}#{Spot(part)}";

    /// <summary>The anchor of a part.</summary>
    public static string Spot(string part) => "at-" + (part.Length == 0 ? "whole" : part);

    public Task BeginAsync(NavigationManager navigation) => TryAsync(navigation, null, async reviewer => _isPartGone
        ? throw new RuleViolation("The part you chose is no longer shown here. Your text is kept: send it again to comment on the whole resume.")
        : "#t-" + await desk.BeginAsync(_door!, About ?? "", reviewer, Input.Text ?? "", _context.RequestAborted));

    public Task AnswerAsync(NavigationManager navigation, Guid threadId) => TryAsync(navigation, threadId, async reviewer =>
    {
        await desk.AnswerAsync(_door!, threadId, reviewer, Input.Text ?? "", _context.RequestAborted);
        return "#t-" + threadId;
    });

    public async Task WithdrawAsync(NavigationManager navigation, Guid commentId)
    {
        try
        {
            if (Reviewer is { } reviewer) await desk.WithdrawAsync(_door!, commentId, reviewer.Id, _context.RequestAborted);
        }
        catch (NotFoundException)
        {
            // Sent twice, or the owner was quicker: it is gone, as wished.
        }

        navigation.NavigateTo(PagePath);
    }

    private async Task<ReviewView?> LetInAsync()
    {
        (_door, var refusal) = await entrance.EnterSecretAsync(_context, LinkPath[3..]);
        if (_door is null || !_door.Link.Terms.AllowsComments)
        {
            _refusal = (refusal as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status404NotFound;
            if (!IsUnknown || _isSent) _context.Response.StatusCode = _refusal;
            return null;
        }

        AsksPassword = !gate.Keys.Opens(_context, _door);
        if (AsksPassword) return null;
        await gate.Views.CountAsync(_context, _door);
        Reviewer = gate.Reviewers.Read(_context, _door);
        var view = await desk.ReadAsync(_door, _context.RequestAborted);
        _isPartGone = About is not null && !view.Parts.ContainsKey(About);
        if (_isPartGone) About = "";
        return view;
    }

    /// <summary>Whether the page that answers has the form that was sent; what nobody shows, nobody can take.</summary>
    private bool IsShown(ReviewView? view, string form) => view is not null && form.Split('-', 2) switch
    {
        ["answer", var id] => Guid.TryParse(id, out var thread) && view.Threads.SelectMany(threads => threads).Any(one => one.Id == thread),
        ["withdraw", var id] => Guid.TryParse(id, out var comment) && view.Threads.SelectMany(threads => threads).SelectMany(thread => thread.Comments).Any(one => one.Id == comment && one.ReviewerId == Reviewer?.Id),
        _ => About is not null,
    };

    private async Task TryAsync(NavigationManager navigation, Guid? threadId, Func<Reviewer, Task<string>> write)
    {
        var place = "";
        try
        {
            // A program is told what a person is told, and nothing is kept.
            if (!Input.IsFromProgram && !IsHeld(threadId))
            {
                var reviewer = Core.Reviews.Reviewer.Of(Reviewer?.Id ?? Guid.CreateVersion7(), Input.Name ?? "", Input.Email);
                place = await write(reviewer);
                gate.Reviewers.Give(_context, _door!, LinkPath, reviewer);
            }
        }
        catch (RuleViolation no)
        {
            (Problem, ProblemThread) = (no.Message, threadId);
        }
        catch (NotFoundException)
        {
            (Problem, ProblemThread) = (Gone, null);
        }

        if (Problem is null) navigation.NavigateTo(PagePath + place);
    }

    private bool IsHeld(Guid? threadId)
    {
        if (gate.Flood.Take(_context, _door!) is not { } wait) return false;
        _context.Response.RefuseFor(wait);
        (Problem, ProblemThread) = ($"That was a lot of comments. Your text is still here; send it again in {Math.Ceiling(wait.TotalMinutes):0} min.", threadId);
        return true;
    }
}
