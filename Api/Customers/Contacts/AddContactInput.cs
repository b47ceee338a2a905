using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Customers.Contacts;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>A new contact of a customer.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Position">What the person is there, 職務.</param>
/// <param name="Department">Where in the firm the person works, 部門.</param>
/// <param name="Phone">The telephone number at work.</param>
/// <param name="Mobile">The number of the mobile telephone.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Birthday">The day of birth.</param>
/// <param name="Language">The language to write in, as a tag such as zh-TW.</param>
/// <param name="Notes">What else whoever speaks to the person should know.</param>
/// <param name="DoNotMail">Whether the person wants neither letters nor e-mails.</param>
/// <param name="Main">Whether this is the first one to be spoken to; whoever was it so far is it no longer.</param>
public sealed record AddContactInput(
    [IdOf("Customer")] long Customer,
    string Name,
    string? Position,
    string? Department,
    string? Phone,
    string? Mobile,
    string? Email,
    DateOnly? Birthday,
    string? Language,
    string? Notes,
    bool DoNotMail = false,
    bool Main = false)
{
    /// <summary>The contact, to be checked.</summary>
    internal ContactEntry ToEntry() => new(
        Name,
        Optional(Position),
        Optional(Department),
        Optional(Phone),
        Optional(Mobile),
        Optional(Email),
        Optional(Birthday),
        Optional(Language),
        DoNotMail,
        Main,
        Optional(Notes));
}
