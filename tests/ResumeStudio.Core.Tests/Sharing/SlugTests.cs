using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Tests.Sharing;

public sealed class SlugTests
{
    [TestCase(" Mara-Lindqvist ", "mara-lindqvist")]
    [TestCase("m4ra", "m4ra")]
    public void Spaces_around_and_capitals_do_not_matter(string typed, string slug) => Assert.That(Slug.Parse(typed).Value, Is.EqualTo(slug));

    [TestCase("ab", "3 to 60")]
    [TestCase("мара", "a to z")]
    [TestCase("μάρα", "a to z")]
    [TestCase("毛利蘭", "a to z")]
    [TestCase("모리란", "a to z")]
    [TestCase("मारा", "a to z")]
    [TestCase("مارا", "a to z")]
    [TestCase("מארה", "a to z")]
    [TestCase("มาระ", "a to z")]
    [TestCase("მარა", "a to z")]
    [TestCase("mаra", "a to z")]
    [TestCase("ｍａｒａ", "a to z")]
    [TestCase("mára", "a to z")]
    [TestCase("ma\u200bra", "a to z")]
    [TestCase("mara\0", "a to z")]
    [TestCase("👩‍💻👩‍💻", "a to z")]
    [TestCase("mara lindqvist", "a to z")]
    [TestCase("-mara", "a to z")]
    [TestCase("mara--l", "a to z")]
    [TestCase("mara/../x", "a to z")]
    [TestCase("xn--mra-0na", "a to z")]
    [TestCase("admin", "kept for the service")]
    [TestCase("adm1n", "kept for the service")]
    [TestCase("adrnin", "kept for the service")]
    [TestCase("sup-port", "kept for the service")]
    public void What_cannot_be_an_address_is_refused_with_its_reason(string typed, string reason) =>
        Assert.That(() => Slug.Parse(typed), Throws.TypeOf<RuleViolation>().With.Message.Contains(reason));

    [Test]
    public void An_address_of_300_characters_is_refused() => Assert.That(() => Slug.Parse(new string('a', 300)), Throws.TypeOf<RuleViolation>());

    [TestCase("rnara", "mara")]
    [TestCase("mara-1", "maral")]
    public void Addresses_that_look_alike_have_one_skeleton(string one, string other) => Assert.That(Slug.Parse(one).Skeleton, Is.EqualTo(Slug.Parse(other).Skeleton));

    [TestCase("Łukasz Żółć", 1, "lukasz-zolc")]
    [TestCase("Mara Lindqvist", 3, "mara-lindqvist-3")]
    [TestCase("毛利", 1, "my-resume")]
    [TestCase("Admin", 1, "my-resume")]
    public void A_name_suggests_an_address(string name, int number, string slug) => Assert.That(Slug.Suggest(name, number), Is.EqualTo(slug));

    [FsCheck.NUnit.Property]
    public bool Every_suggestion_is_an_address(NonNull<string> name, PositiveInt number) => Slug.Parse(Slug.Suggest(name.Get, number.Get)).Value.Length <= Slug.Length;
}
