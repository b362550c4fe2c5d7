namespace ResumeStudio.Core.Resumes.Examples;

/// <summary>An invented person to start from.</summary>
/// <param name="Id">A short stable word for links.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Description">What kind of resume it is, for the card.</param>
/// <param name="Create">Makes the document; each call gives a new one with ids of its own.</param>
public sealed record ExamplePerson(string Id, string Name, string Description, Func<ResumeDocument> Create);
