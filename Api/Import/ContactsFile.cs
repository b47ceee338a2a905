using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.Customers.Contacts;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import;

/// <summary>contacts.csv: the people at the customers.</summary>
internal sealed class ContactsFile : IImportFile
{
    private static readonly Dictionary<string, bool> Truths = new(StringComparer.Ordinal) { ["TRUE"] = true, ["FALSE"] = false };

    public string Name => "contacts.csv";

    public ColumnNames Columns { get; } = new(
        ["customerCode", "number", "name"],
        ["position", "department", "phone", "mobile", "email", "birthday", "language", "doNotMail", "main", "notes"]);

    public Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation) => Batches.ReadAsync(
        source,
        "customerCode, number",
        Parse,
        contacts => ContactImport.SaveAsync(source.Db, contacts, source.By, cancellation),
        column: null,
        atOnce: false,
        cancellation);

    private static Validation<LineError, (string, ContactImport)> Parse(CsvLine line)
    {
        var values = line.Values;
        var (customer, name) = (line.Text("customerCode"), line.Text("name"));

        return (
            CsvLine.Required("number", line.WholeNumber("number")),
            line.Date("birthday"),
            line.OneOf("doNotMail", Truths),
            line.OneOf("main", Truths))
            .Apply((number, birthday, doNotMail, main) => (
                $"{customer}/{number}",
                new ContactImport(customer, number, found => Entry(found.IfNone(new ContactEntry(name)), birthday, doNotMail, main))));

        ContactEntry Entry(ContactEntry known, Option<DateOnly> birthday, Option<bool> doNotMail, Option<bool> main) => known with
        {
            Name = name,
            Position = Text("position", known.Position),
            Department = Text("department", known.Department),
            Phone = Text("phone", known.Phone),
            Mobile = Text("mobile", known.Mobile),
            Email = Text("email", known.Email),
            Birthday = values["birthday"] is null ? known.Birthday : birthday,
            Language = Text("language", known.Language),
            DoNotMail = values["doNotMail"] is null ? known.DoNotMail : doNotMail.IfNone(false),
            Main = values["main"] is null ? known.Main : main.IfNone(false),
            Notes = Text("notes", known.Notes),
        };

        Option<string> Text(string column, Option<string> known) => Optional(values[column]) | known;
    }
}
