using ResumeStudio.Core.Common;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data.Tailoring;

namespace ResumeStudio.Web.Features.Tailoring;

/// <summary>What the pages of tailoring say.</summary>
internal static class TailoringWords
{
    public static string Status(TailoringCard card) => card switch
    {
        { Status: WorkStatus.Failed } => "Failed",
        { Status: WorkStatus.Queued or WorkStatus.Processing } => "On its way",
        { MadeResumeId: not null, MatchBefore: { } before, MatchAfter: { } after } => $"Resume made · match {before} to {after}",
        { MadeResumeId: not null } => "Resume made",
        _ => "Waits for you",
    };

    public static string Tone(TailoringCard card) => card switch
    {
        { Status: WorkStatus.Failed } => "bad",
        { MadeResumeId: not null } => "good",
        { Status: WorkStatus.Completed } => "warn",
        _ => "",
    };

    public static string Before(EditKind kind) => kind == EditKind.Show ? "" : "Now";

    public static string After(EditKind kind) => kind switch
    {
        EditKind.Show => "Back on the page",
        EditKind.Hide => "",
        _ => "Then",
    };

    /// <summary>What the numbers mean when order and choice leave the match as it is.</summary>
    public static string Of(int? before, int? now) => (before, now) switch
    {
        ({ } was, { } is_) when was == is_ => "Order and choice do not change the match: it counts what the page shows, not where. They change what a reader sees first.",
        ({ } was, { } is_) => $"Counted anew with what you accepted: {is_ - was:+0;-0} points.",
        _ => "",
    };
}
