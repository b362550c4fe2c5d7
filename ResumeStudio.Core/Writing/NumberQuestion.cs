namespace ResumeStudio.Core.Writing;

/// <summary>The question for the number that tells most about an action, by its sense in the word lists.</summary>
internal static class NumberQuestion
{
    /// <summary>The question, always with the way out.</summary>
    public static string Of(string sense) => AskOf(sense) + " Write it in place of [number?]. If you don't know it, leave the line as it is.";

    private static string AskOf(string sense) => sense switch
    {
        "lead" => "How many people, and for how long?",
        "teach" => "How many people did you teach, and how often?",
        "support" => "How many people or cases, in a day or a week?",
        "operate" => "How many machines, sites or hours?",
        "build" => "Who used it: how many people, or how often?",
        "start" => "How many took part, or what came of it?",
        "improve" => "By how much: from what to what?",
        "reduce" => "By how much, and over which time?",
        "grow" => "From what to what, and in which time?",
        "analyse" => "How many reports, records or cases?",
        "finance" => "How large was the sum?",
        "communicate" => "How many readers, listeners or partners?",
        "finish" => "How many, and in how much time?",
        _ => "How many, how much, how long or how often?",
    };
}
