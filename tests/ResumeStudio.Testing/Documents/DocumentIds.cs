using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Documents;

/// <summary>Gives every part of a document an id that follows from a seed, so that a failed test can be repeated to the letter.</summary>
public static class DocumentIds
{
    public static void Assign(ResumeDocument document, Random random)
    {
        foreach (var profile in document.Basics.Profiles) profile.Id = Next(random);
        foreach (var section in document.Sections)
        {
            section.Id = Next(random);
            foreach (var item in section.Items) Assign(item, random);
        }
    }

    private static void Assign(ResumeItem item, Random random)
    {
        item.Id = Next(random);
        foreach (var role in item is WorkItem work ? work.Roles : [])
        {
            role.Id = Next(random);
            Assign(role.Highlights, random);
        }

        Assign(item switch { EducationItem education => education.Courses, ProjectItem project => project.Highlights, VolunteerItem volunteer => volunteer.Highlights, _ => [] }, random);
    }

    private static void Assign(List<Bullet> bullets, Random random) => bullets.ForEach(bullet => bullet.Id = Next(random));

    private static Guid Next(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }
}
