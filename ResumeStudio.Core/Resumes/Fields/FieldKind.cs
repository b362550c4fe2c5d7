namespace ResumeStudio.Core.Resumes.Fields;

/// <summary>How a value of the document is edited, checked and printed.</summary>
public enum FieldKind
{
    /// <summary>One line of plain text (<c>string</c>).</summary>
    Line,

    /// <summary>An e-mail address (<c>string</c>).</summary>
    Email,

    /// <summary>A telephone number (<c>string</c>).</summary>
    Phone,

    /// <summary>A web address (<c>string</c>, as typed); only a safe one becomes a link.</summary>
    Url,

    /// <summary>Several paragraphs of Markdown (<c>string</c>).</summary>
    Markdown,

    /// <summary>A single date (<see cref="PartialDate"/>).</summary>
    Date,

    /// <summary>A start and an end (<see cref="DateRange"/>).</summary>
    Range,

    /// <summary>A list of <see cref="Bullet"/>.</summary>
    Bullets,

    /// <summary>A list of short words (<c>List&lt;string&gt;</c>).</summary>
    Keywords,

    /// <summary>The roles of one employer: a list of <see cref="Items.Role"/> with fields of their own.</summary>
    Roles,
}
