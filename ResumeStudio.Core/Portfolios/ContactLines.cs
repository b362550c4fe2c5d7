using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Portfolios;

/// <summary>Draws from a resume the contact details that a portfolio shows, and no others.</summary>
public static class ContactLines
{
    /// <summary>The chosen details that are filled in; street and postal code are never among them.</summary>
    public static IReadOnlyList<ContactLine> Of(PortfolioContact contact, Basics basics) =>
    [
        .. contact.ShowEmail ? Linked(basics.Email, "mailto:" + basics.Email.Trim()) : [],
        .. contact.ShowPhone ? Linked(basics.Phone, "tel:" + string.Concat(basics.Phone.Where(letter => char.IsAsciiDigit(letter) || letter == '+'))) : [],
        .. contact.ShowWebsite ? Linked(SafeUrl.Show(basics.Url), basics.Url) : [],
        .. contact.ShowProfiles ? basics.Profiles.Where(profile => !profile.Hidden).SelectMany(Of) : [],
        .. contact.ShowPlace ? Linked(string.Join(", ", new[] { basics.Location.City, basics.Location.CountryCode }.Select(part => part.Trim()).Where(part => part.Length > 0)), "") : [],
    ];

    private static IEnumerable<ContactLine> Of(Profile profile) =>
        Linked(new[] { profile.Network, profile.Username, SafeUrl.Show(profile.Url) }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "", profile.Url).Select(line => line with { IsProfile = true });

    private static IEnumerable<ContactLine> Linked(string text, string address)
    {
        if (!string.IsNullOrWhiteSpace(text)) yield return new(text.Trim(), SafeUrl.TryParse(address, out var url) ? url.Href : null);
    }
}
