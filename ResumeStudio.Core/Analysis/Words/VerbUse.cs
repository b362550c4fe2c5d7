namespace ResumeStudio.Core.Analysis.Words;

/// <summary>What a spelling says: which verb, of which sense, in which form.</summary>
/// <param name="Base">The form in the dictionary, or the spelling itself when the list does not know it.</param>
/// <param name="Sense">The sense in the list of verbs; empty when the list does not know it.</param>
/// <param name="GoesOn">Whether such work goes on rather than ends (to lead, unlike to build).</param>
/// <param name="Form">The forms that it can be.</param>
internal sealed record VerbUse(string Base, string Sense, bool GoesOn, VerbForm Form)
{
    /// <summary>Whether it can only speak of the past.</summary>
    public bool IsOnlyPast => (Form & (VerbForm.Past | VerbForm.Participle)) != 0 && (Form & ~(VerbForm.Past | VerbForm.Participle)) == 0;

    /// <summary>Whether it can only speak of the present.</summary>
    public bool IsOnlyPresent => (Form & VerbForm.Present) != 0 && (Form & ~(VerbForm.Present | VerbForm.Gerund)) == 0;
}
