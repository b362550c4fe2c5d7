namespace ResumeStudio.Testing.Images;

/// <summary>Drawings that stand in for photographs of work, as SVG of 1600 × 1000.</summary>
public static class Artwork
{
    /// <summary>A few different ones.</summary>
    public static IReadOnlyList<string> All { get; } = [Tide(), Bars(), Towers()];

    private static string Tide() => Drawing("#e58a6a", """
        <circle cx="1130" cy="420" r="110" fill="#fff1d6"/>
        <path d="M0 640C200 560 380 700 620 640S1040 540 1260 620S1500 690 1600 640V1000H0z" fill="#1f4f66"/>
        <path d="M0 740C260 660 420 810 700 740S1180 660 1600 760V1000H0z" fill="#163a4d"/>
        <path d="M0 850C300 790 560 900 860 850S1340 800 1600 860V1000H0z" fill="#0d2b3a"/>
        """);

    private static string Bars() => Drawing("#e9e4da", string.Concat(Enumerable.Range(0, 9).Select(row =>
        $"<rect x='120' y='{172 + (row * 80)}' width='{300 + (row * 137 % 900)}' height='{10 + (row * 7 % 20)}' fill='{(row % 3 == 0 ? "#c1512f" : row % 3 == 1 ? "#2f2c27" : "#8b8576")}'/>")) + "<circle cx='1300' cy='240' r='90' fill='#c1512f'/>");

    private static string Towers() => Drawing("#12203a", string.Concat(Enumerable.Range(0, 60).Select(cell =>
        $"<rect x='{60 + (cell % 12 * 124)}' y='{110 + (cell / 12 * 160)}' width='92' height='{20 + (cell * 53 % 130)}' rx='6' fill='rgb({60 + (cell * 31 % 160)},{110 + (cell * 17 % 120)},{190 + (cell * 11 % 60)})'/>")));

    private static string Drawing(string ground, string shapes) =>
        $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1600 1000' width='1600' height='1000'><rect width='1600' height='1000' fill='{ground}'/>{shapes}</svg>";
}
