using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W10: a line has an action, a scope and a result; with less than two of them it is a bare duty. A passive hides the action but has one.</summary>
internal sealed class ShapeCheck() : LineCheck("R-W10")
{
    private const string Why = "Anyone with the same job could have written this line.";

    private protected override IEnumerable<Finding> FindingsOf(TextLine line, ResumeReading resume)
    {
        var opener = line.OpenerIn(resume.Words!);
        var hasResult = line.QuantitiesIn(resume.Words!).Any || resume.Words!.Result.IsIn(line.Words) || opener.Verb?.Sense is "reduce" or "grow";
        List<string> missing = [];
        if (opener.Verb is null && !(opener.WeakSense is null && resume.Words!.Passive.IsIn(line.Words))) missing.Add("what you did");
        if (line.Count < Count("scopeWords")) missing.Add("of what, for whom, how large");
        if (!hasResult) missing.Add("what came of it");
        return 3 - missing.Count >= Count("leastParts") ? [] : [At(line, Severity.Improve, line.Beginning, "A bare duty", Why, $"Add {string.Join(", and ", missing)}.")];
    }
}
