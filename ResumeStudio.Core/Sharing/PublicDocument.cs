using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Sharing;

/// <summary>What a visitor may see of a document. What is not to be seen is taken out, not only left unprinted.</summary>
public static class PublicDocument
{
    /// <summary>A copy without hidden parts, letters, kept keys of imports and the contact details that are not shown.</summary>
    public static ResumeDocument Of(ResumeDocument document, ContactDetails shown)
    {
        var copy = DocumentJson.Copy(document);
        copy.Sections.RemoveAll(section => section.Hidden);
        foreach (var section in copy.Sections) section.Items.RemoveAll(item => item.Hidden || item is LetterItem);
        foreach (var item in copy.Sections.SelectMany(section => section.Items)) Reduce(item);
        if (!shown.HasFlag(ContactDetails.References)) copy.Sections.RemoveAll(section => section.Kind is SectionKind.References);
        Reduce(copy.Basics, shown);
        return copy;
    }

    private static void Reduce(object part)
    {
        foreach (var field in FieldMap.Of(part.GetType()))
        {
            if (field.Kind is FieldKind.Bullets) field.Get<List<Bullet>>(part).RemoveAll(bullet => bullet.Hidden);
            if (field.Kind is not FieldKind.Roles) continue;
            var roles = field.Get<List<Role>>(part);
            roles.RemoveAll(role => role.Hidden);
            roles.ForEach(Reduce);
        }
    }

    private static void Reduce(Basics basics, ContactDetails shown)
    {
        (basics.Extras, basics.Location.Extras, basics.ImageUrl) = (null, null, "");
        if (!shown.HasFlag(ContactDetails.Email)) basics.Email = "";
        if (!shown.HasFlag(ContactDetails.Phone)) basics.Phone = "";
        if (!shown.HasFlag(ContactDetails.Website)) basics.Url = "";
        if (!shown.HasFlag(ContactDetails.Photo)) basics.Photo = null;
        if (!shown.HasFlag(ContactDetails.Profiles)) basics.Profiles.Clear();
        if (!shown.HasFlag(ContactDetails.Street)) (basics.Location.Address, basics.Location.PostalCode) = ("", "");
        if (!shown.HasFlag(ContactDetails.City)) (basics.Location.City, basics.Location.Region, basics.Location.CountryCode) = ("", "", "");
        basics.Profiles.RemoveAll(profile => profile.Hidden);
    }
}
