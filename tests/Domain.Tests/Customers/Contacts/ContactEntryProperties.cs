using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Tests.Generators;
using static CustomerGraph.Domain.Tests.FieldRules;

namespace CustomerGraph.Domain.Tests.Customers.Contacts;

public sealed class ContactEntryProperties
{
    private static readonly DateOnly Today = ContactArbitraries.Today;

    [DomainProperty]
    public void An_entry_is_refused_under_the_names_of_exactly_the_fields_that_are_wrong(ContactEntry entry) =>
        AreNamed(
            Broken(
                ("name", IsText(entry.Name, 200)),
                ("position", IsTextOrNone(entry.Position, 200)),
                ("department", IsTextOrNone(entry.Department, 200)),
                ("phone", IsTextOrNone(entry.Phone, 40)),
                ("mobile", IsTextOrNone(entry.Mobile, 40)),
                ("email", IsTextOrNone(entry.Email, 254) && Kept(entry.Email).ForAll(IsAddress)),
                ("birthday", entry.Birthday.ForAll(day => day.Year >= 1900 && day <= Today)),
                ("language", IsTextOrNone(entry.Language, 35) && Kept(entry.Language).ForAll(IsTag)),
                ("notes", IsTextOrNone(entry.Notes, 2_000))),
            entry.Read(Today));

    [DomainProperty]
    public void A_contact_says_what_was_entered_to_the_letter(ContactEntry entry) =>
        entry.Read(Today).IfSuccess(read => Assert.Equal(
            entry with
            {
                Position = Kept(entry.Position),
                Department = Kept(entry.Department),
                Phone = Kept(entry.Phone),
                Mobile = Kept(entry.Mobile),
                Email = Kept(entry.Email),
                Language = Kept(entry.Language),
                Notes = Kept(entry.Notes),
            },
            ContactEntry.Of(read)));

    [DomainProperty]
    public void From_a_contact_to_an_entry_and_back_is_the_same_contact(ContactDetails known) =>
        Assert.Equal(known, ContactEntry.Of(known).Read(Today).Accepted);

    /// <summary>The rule a second time: by a pattern.</summary>
    private static bool IsAddress(string text) => System.Text.RegularExpressions.Regex.IsMatch(
        text,
        @"\A(?=.{1,64}@)[\p{L}\p{N}\p{Mn}\p{Mc}!#$%&'*+\-/=?^_`{|}~]+(\.[\p{L}\p{N}\p{Mn}\p{Mc}!#$%&'*+\-/=?^_`{|}~]+)*@"
        + @"(?!-)[\p{L}\p{N}\p{Mn}\p{Mc}-]{1,63}(?<!-)(\.(?!-)[\p{L}\p{N}\p{Mn}\p{Mc}-]{1,63}(?<!-))+\z");

    private static bool IsTag(string text) =>
        System.Text.RegularExpressions.Regex.IsMatch(text, @"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z");
}
