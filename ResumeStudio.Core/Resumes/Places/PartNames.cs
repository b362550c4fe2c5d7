using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Places;

/// <summary>What a person would call a part of the document, for announcements and notices.</summary>
public static class PartNames
{
    private const int Longest = 48;

    /// <summary>The part's most telling text, shortened, or the kind of thing it is when it is still empty.</summary>
    public static string Of(object part) => part switch
    {
        Section section => section.DisplayTitle,
        ResumeItem item => Or(item.Heading, "Entry"),
        Role role => Or(role.Position, "Role"),
        Bullet bullet => Or(bullet.Text, "Bullet"),
        Profile profile => Or(profile.Network, "Profile"),
        Basics => "Basics",
        Location => "Location",
        _ => part.ToString() ?? "",
    };

    private static string Or(string text, string kind) => text.Trim() switch
    {
        "" => kind,
        { Length: <= Longest } short_ => short_,
        var long_ => long_[..Longest].TrimEnd() + "…",
    };
}
