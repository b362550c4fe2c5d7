using ResumeStudio.Core.Analysis.Checks;

namespace ResumeStudio.Core.Analysis;

/// <summary>All checks in the order of the report, with the version that reports print.</summary>
public static class RuleBook
{
    /// <summary>The version of the rule book; raised with every change of a check, weight or threshold.</summary>
    public static string Version => CheckTable.Version;

    /// <summary>The share of each score in the overall one, in percent.</summary>
    public static IReadOnlyDictionary<ScoreKind, int> Shares => CheckTable.Shares;

    /// <summary>The checks.</summary>
    public static IReadOnlyList<Check> Checks { get; } =
    [
        new TextLayerCheck(), new FileSizeCheck(), new LigatureCheck(), new LetterSpacingCheck(), new ReadingOrderCheck(), new TableCheck(),
        new RunningHeadCheck(), new GlyphCheck(), new FontCheck(), new RoundTripCheck(), new TagCheck(),
        new ContactCheck(), new LinkCheck(), new SectionCheck(), new DateCheck(), new OrderCheck(), new LengthCheck(), new DensityCheck(),
        new BulletCountCheck(), new BulletLengthCheck(), new OpenerCheck(), new ResultCheck(), new UnbelievableCheck(), new RepetitionCheck(),
        new WordingCheck(), new TenseCheck(), new SpellingCheck(), new ShapeCheck(), new IntegrityCheck(),
    ];
}
