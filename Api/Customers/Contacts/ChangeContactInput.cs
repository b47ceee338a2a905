using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Customers.Contacts;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>What should be said of a contact. A field that is left out stays as it is; null takes it away.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="ExpectedVersion">The version that the change is meant for; with another one nothing is changed.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Position">What the person is there, 職務.</param>
/// <param name="Department">Where in the firm the person works, 部門.</param>
/// <param name="Phone">The telephone number at work.</param>
/// <param name="Mobile">The number of the mobile telephone.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Birthday">The day of birth.</param>
/// <param name="Language">The language to write in, as a tag such as zh-TW.</param>
/// <param name="DoNotMail">Whether the person wants neither letters nor e-mails.</param>
/// <param name="Main">Whether this is the first one to be spoken to; whoever was it so far is it no longer.</param>
/// <param name="Notes">What else whoever speaks to the person should know.</param>
public sealed record ChangeContactInput(
    [IdOf("Contact")] long Contact,
    int ExpectedVersion,
    Change<string> Name,
    Change<string?> Position,
    Change<string?> Department,
    Change<string?> Phone,
    Change<string?> Mobile,
    Change<string?> Email,
    Change<DateOnly?> Birthday,
    Change<string?> Language,
    Change<bool> DoNotMail,
    Change<bool> Main,
    Change<string?> Notes)
{
    /// <summary>The contact with what is given, to be checked.</summary>
    internal ContactEntry Apply(ContactEntry contact) => contact with
    {
        Name = Name.Or(contact.Name),
        Position = Text(Position, contact.Position),
        Department = Text(Department, contact.Department),
        Phone = Text(Phone, contact.Phone),
        Mobile = Text(Mobile, contact.Mobile),
        Email = Text(Email, contact.Email),
        Birthday = Birthday.IsGiven ? Optional(Birthday.Value) : contact.Birthday,
        Language = Text(Language, contact.Language),
        DoNotMail = DoNotMail.Or(contact.DoNotMail),
        Main = Main.Or(contact.Main),
        Notes = Text(Notes, contact.Notes),
    };

    private static LanguageExt.Option<string> Text(Change<string?> change, LanguageExt.Option<string> now) =>
        change.IsGiven ? Optional(change.Value) : now;
}
