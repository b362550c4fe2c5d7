using Microsoft.Extensions.AI;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>One question to a model: our instructions, and apart from them what people wrote, as data.</summary>
public sealed record ModelRequest
{
    private ModelRequest() { }

    /// <summary>Names the question: reserved and charged once.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    public required Guid OwnerId { get; init; }

    public required PromptTemplate Prompt { get; init; }

    /// <summary>Our words alone.</summary>
    public required string Instructions { get; init; }

    /// <summary>What people wrote, wrapped (<see cref="PromptData"/>).</summary>
    public required string Question { get; init; }

    public int Letters => Instructions.Length + Question.Length;

    public IReadOnlyList<ChatMessage> Messages => [new(ChatRole.System, Instructions), new(ChatRole.User, Question)];

    /// <param name="ownerId">For whom; what it costs is theirs.</param>
    /// <param name="prompt">The instructions.</param>
    /// <param name="data">What people wrote. Of a resume, only what <see cref="PromptResume"/> tells.</param>
    /// <param name="values">Short words of ours for the places in the instructions.</param>
    public static ModelRequest Of<T>(Guid ownerId, PromptTemplate prompt, T data, params ReadOnlySpan<(string Place, string Value)> values) =>
        new() { OwnerId = ownerId, Prompt = prompt, Instructions = $"{prompt.Fill(values)}\n\n{PromptData.Warning}", Question = PromptData.Wrap(data) };
}
