namespace ResumeStudio.Core.Tailoring;

/// <summary>One edit that is proposed to a person, with its reason and what proves it. Nothing is changed until the person accepts it.</summary>
/// <param name="Key">Tells it apart within its run.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Address">The field, entry or list (see <see cref="Resumes.Places.DocumentPlaces.FindList"/>).</param>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Before">What the resume says now; the entries of a list on a line each.</param>
/// <param name="After">What it would say; empty when something leaves the page.</param>
/// <param name="Reason">Why, with the words of the posting.</param>
/// <param name="Evidence">The person's own words that prove what is said.</param>
public sealed record ProposedEdit(string Key, EditKind Kind, string Address, string Title, string Where, string Before, string After, string Reason, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>For an order: the ids of the entries, or the words, in their new order.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>For an order: the person's own, over the same entries, or null for the proposed one.</summary>
    public IReadOnlyList<string>? OwnOrder { get; init; }

    /// <summary>For an order: the entries that the person takes off the page with it.</summary>
    public IReadOnlyList<string> LeftOff { get; init; } = [];

    /// <summary>The model that worded it, or null: rules and the person's own words alone.</summary>
    public string? Model { get; init; }

    /// <summary>What the person says of it.</summary>
    public EditDecision Decision { get; init; }

    /// <summary>The person's own wording instead of <see cref="After"/>, or what their own order shows; null for the proposal as it is.</summary>
    public string? OwnText { get; init; }

    /// <summary>For an order: the one that is made when it is accepted.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public IReadOnlyList<string> ResultOrder => OwnOrder ?? Order;

    /// <summary>What is made when it is accepted.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public string Result => OwnText ?? After;

    /// <summary>The same as a reader sees it, line by line, without Markdown.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public IReadOnlyList<string> ResultLines => [.. Result.Split('\n').Select(Analysis.Reading.PlainText.Of)];
}
