using System.Globalization;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Templates;

/// <summary>Writes dates in the document's language, as exact as they are known: "2021", "Mar 2021", "4 Mar 2021", "Mar 2021 – present".</summary>
public sealed class DocumentDates
{
    private readonly CultureInfo _culture;
    private readonly DocumentWords _words;

    /// <summary>Dates in the BCP 47 <paramref name="language"/>; a language that is not known is read as English.</summary>
    public DocumentDates(string language)
    {
        _culture = Culture(language);
        _words = DocumentWords.For(language);
    }

    /// <summary>One date; an empty string for none.</summary>
    public string Write(PartialDate? date) => date switch
    {
        null => "",
        { Month: null } => date.Year.ToString(CultureInfo.InvariantCulture),
        { Day: null } => date.Earliest.ToString("MMM yyyy", _culture),
        _ => date.Earliest.ToString("d MMM yyyy", _culture),
    };

    /// <summary>A range; an empty string when nothing of it is known, one date when both sides are the same.</summary>
    public string Write(DateRange range)
    {
        var (start, end) = (Write(range.Start), range.Ongoing ? _words.Present : Write(range.End));
        return start.Length == 0 || start == end ? end : end.Length == 0 ? start : $"{start} – {end}";
    }

    private static CultureInfo Culture(string language)
    {
        try
        {
            var culture = (CultureInfo)CultureInfo.GetCultureInfo(language).Clone();
            culture.DateTimeFormat.Calendar = new GregorianCalendar();
            return culture;
        }
        catch (Exception fault) when (fault is CultureNotFoundException or ArgumentOutOfRangeException)
        {
            return CultureInfo.GetCultureInfo("en");
        }
    }
}
