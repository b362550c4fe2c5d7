namespace ResumeStudio.Core.Writing;

/// <summary>What a proposal does for a text.</summary>
public enum ProposalKind
{
    /// <summary>Opens with an action.</summary>
    Verb,

    /// <summary>Says the same in fewer words.</summary>
    Shorter,

    /// <summary>Leaves a blank where a number would tell most.</summary>
    Number,

    /// <summary>Words of a model, guarded.</summary>
    Drafted,
}
