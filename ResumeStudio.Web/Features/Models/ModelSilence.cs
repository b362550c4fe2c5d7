using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>Models were asked, and no usable answer came. Nothing was charged.</summary>
public sealed class ModelSilence(ModelOutcome last) : RuleViolation($"{WordsOf(last)} Nothing was charged and your text is as it was.")
{
    public ModelOutcome Last { get; } = last;

    private static string WordsOf(ModelOutcome last) => last switch
    {
        ModelOutcome.Busy => "The model has too much to do just now. Try again in a minute.",
        ModelOutcome.TimedOut => "The model did not answer in time. Try again in a while.",
        ModelOutcome.CutOff => "The model's answer broke off. Try again.",
        ModelOutcome.TooLarge or ModelOutcome.Unusable => "The model's answer was of no use. Try again, or go on without it.",
        ModelOutcome.Refused => "The model's provider refused the call. The people who run this installation have to look at its settings.",
        _ => "The model cannot be reached just now. Try again in a while.",
    };
}
