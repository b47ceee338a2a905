using CustomerGraph.Domain.Customers.Contacts;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Contacts as people enter them, what they are once read, and what becomes of them.</summary>
public static class ContactArbitraries
{
    /// <summary>The day on which contacts are entered.</summary>
    public static readonly DateOnly Today = new(2024, 2, 29);

    private static readonly Gen<string> Addresses = Gen.Elements(
        "ann@example.com", "a.b+c@mail.example.co.uk", "陳@例子.台灣", "O'Brien@example.ie", "x@a-b.de", "Zoe\u0308@example.org",
        new string('a', EmailAddress.LongestName) + "@" + string.Join('.', new string('d', EmailAddress.LongestLabel), new string('e', EmailAddress.LongestLabel), "com"));

    private static readonly Gen<string> NoAddresses = Gen.Elements(
        "ann", "@example.com", "ann@", "ann@example", "ann@@example.com", "a b@example.com", "ann@exa mple.com", ".ann@example.com", "an..n@example.com",
        "ann@-example.com", "ann@example-.com", "ann@example..com", "ann@example.com.", "<ann@example.com>", "ann@example.com, bob@example.com", "ann\n@example.com",
        new string('a', EmailAddress.LongestName + 1) + "@example.com", "ann@" + new string('d', EmailAddress.LongestLabel + 1) + ".com",
        new string('x', EmailAddress.Longest + 1), "\ud800@example.com", "\0@example.com");

    private static readonly Gen<string> Languages = Gen.Elements("de", "zh-TW", "zh-Hant-HK", "EN", "de-CH-1996");

    private static readonly Gen<string> NoLanguages = Gen.Elements("d", "deutschland", "de_DE", "de-", "-de", "1e", "de-123456789", "中文", "de DE");

    private static readonly Gen<DateTimeOffset> Times =
        KernelArbitraries.Days.Select(day => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    /// <summary>Mostly right, and wrong in every field.</summary>
    public static Arbitrary<ContactEntry> ContactEntries() => Entries(new Mostly(12)).ToArbitrary();

    /// <summary>What is known of contacts that were read from entries.</summary>
    public static Arbitrary<ContactDetails> ContactsDetails() => Known.ToArbitrary();

    /// <summary>Contacts that are there, were removed, and were erased.</summary>
    public static Arbitrary<Contact> Contacts() => Gen.OneOf(
        Known.Select(details => (Contact)new Contact.Present(details)),
        Times.Select(at => (Contact)new Contact.Removed(at)),
        Times.Select(at => (Contact)new Contact.Erased(at))).ToArbitrary();

    private static Gen<ContactDetails> Known => Entries(Mostly.Always).Select(entry => entry.Read(Today).Accepted);

    private static Gen<ContactEntry> Entries(Mostly mostly) =>
        from name in mostly.Field(
            EnteredTexts.Texts(ContactEntry.NameLength),
            Gen.OneOf(EnteredTexts.NoTexts(ContactEntry.NameLength), EnteredTexts.Nothing()))
        from position in mostly.Text(ContactEntry.NameLength)
        from department in mostly.Text(ContactEntry.NameLength)
        from phone in mostly.Text(ContactEntry.PhoneLength)
        from mobile in mostly.Text(ContactEntry.PhoneLength)
        from email in mostly.Optional(Gen.Frequency((6, Addresses), (1, EnteredTexts.Nothing())), NoAddresses)
        from birthday in mostly.Optional(
            Gen.Elements(ContactEntry.EarliestBirthday, new DateOnly(1978, 3, 4), Today),
            Gen.Elements(ContactEntry.EarliestBirthday.AddDays(-1), Today.AddDays(1), DateOnly.MinValue, DateOnly.MaxValue))
        from language in mostly.Optional(Gen.Frequency((6, Languages), (1, EnteredTexts.Nothing())), NoLanguages)
        from doNotMail in Gen.Elements(true, false)
        from main in Gen.Elements(true, false)
        from notes in mostly.Text(ContactEntry.NotesLength)
        select new ContactEntry(name, position, department, phone, mobile, email, birthday, language, doNotMail, main, notes);
}
