using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>A contact as somebody entered it: nothing of it has been checked.</summary>
/// <remarks>The names of its members in camel case are the names under which errors speak of them.</remarks>
public sealed record ContactEntry(
    string Name,
    Option<string> Position = default,
    Option<string> Department = default,
    Option<string> Phone = default,
    Option<string> Mobile = default,
    Option<string> Email = default,
    Option<DateOnly> Birthday = default,
    Option<string> Language = default,
    bool DoNotMail = false,
    bool Main = false,
    Option<string> Notes = default)
{
    /// <summary>The longest name, position and department, in characters.</summary>
    public const int NameLength = 200;

    /// <summary>The longest telephone number, in characters.</summary>
    public const int PhoneLength = 40;

    /// <summary>The longest notes, in characters.</summary>
    public const int NotesLength = 2_000;

    /// <summary>The highest number of a contact within its customer.</summary>
    public const int MostContacts = 100_000;

    /// <summary>The earliest day on which a contact can have been born.</summary>
    public static readonly DateOnly EarliestBirthday = new(1900, 1, 1);

    /// <summary>Checks everything and makes the contact, or says all that is wrong with the entry.</summary>
    /// <param name="today">What day it is: nobody is born later.</param>
    public Validation<EntryError, ContactDetails> Read(DateOnly today)
    {
        var person = (
            Entry.Text("name", Name, NameLength),
            Entry.Optional("position", Position, NameLength),
            Entry.Optional("department", Department, NameLength))
            .Apply((name, position, department) => (name, position, department));

        var reach = (
            Entry.Optional("phone", Phone, PhoneLength),
            Entry.Optional("mobile", Mobile, PhoneLength),
            EmailAddress.Read("email", Email),
            LanguageTag.Read("language", Language))
            .Apply((phone, mobile, email, language) => (phone, mobile, email, language));

        var rest = (
            Entry.Between("birthday", Birthday, EarliestBirthday, today),
            Entry.Optional("notes", Notes, NotesLength))
            .Apply((birthday, notes) => (birthday, notes));

        return (person, reach, rest).Apply((who, how, more) => new ContactDetails(
            who.name, who.position, who.department, how.phone, how.mobile, how.email,
            more.birthday, how.language, DoNotMail, Main, more.notes));
    }

    /// <summary>The entry that somebody makes who copies what is known of a contact.</summary>
    public static ContactEntry Of(ContactDetails known) => new(
        known.Name, known.Position, known.Department, known.Phone, known.Mobile, known.Email,
        known.Birthday, known.Language, known.DoNotMail, known.IsMain, known.Notes);
}
