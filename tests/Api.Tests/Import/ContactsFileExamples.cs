using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Api.Tests.Import;

public sealed class ContactsFileExamples
{
    private const string Header = "customerCode,number,name,position,email,birthday,doNotMail,main,notes";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Contacts_come_in_change_and_stay_as_they_are(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("contacts.csv", $"{Header}\nC1,1,Ann,Buyer,ann@example.com,1980-05-06,,TRUE,\nC1,2,\"王, 小明\",,,,TRUE,TRUE,=1+1\nC2,1,Bob,,,,,,\n");

        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            ["C1/1 Ann Buyer ann@example.com 1980-05-06 mail 1", "C1/2 王, 小明    no mail main 1", "C2/1 Bob    mail 1"], await ContactsAsync(import));
        Assert.Contains("Nothing has changed", (await import.ImportAsync()).Said.Split("contacts.csv")[^1], StringComparison.Ordinal);

        import.Write("contacts.csv", "customerCode,number,name,email,main\nC1,1,Ann,,TRUE\n");
        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
        Assert.Equal("C1/1 Ann Buyer  1980-05-06 mail main 2", (await ContactsAsync(import))[0]);
        Assert.Equal("C1/2 王, 小明    no mail 2", (await ContactsAsync(import))[1]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Wrong_lines_are_explained_and_the_others_come_in(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write(
            "contacts.csv",
            $"{Header}\nC9,1,Ann,,,,,,\nC1,0,Ann,,,,,,\nC1,x,Ann,,,,,,\nC1,1,,,ann,1880-01-01,yes,,\nC1,2,Bob,,bob,,,,\nC1,3,Cy,,,,,,\nC1,3,Di,,,,,,\n");

        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            [
                "contacts.csv,2,customerCode,C9,Nothing has the code 'C9'.",
                "contacts.csv,3,number,0,It is 0; it must be from 1 to 100000.",
                "contacts.csv,4,number,x,It is not a whole number.",
                "contacts.csv,5,doNotMail,yes,\"It is not one of TRUE, FALSE.\"",
                "contacts.csv,6,email,bob,\"It must be an e-mail address, such as name@example.com.\"",
                "contacts.csv,8,\"customerCode, number\",C1/3,Line 7 has the same.",
            ],
            import.Rejected().OrderBy(line => line, StringComparer.Ordinal));
        Assert.Equal(["C1/3 Cy    mail 1"], await ContactsAsync(import));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_was_erased_does_not_come_back_by_an_old_file(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("contacts.csv", $"{Header}\nC1,1,Ann,,ann@example.com,,,,\n");
        await import.ImportAsync();
        await using var services = new ServiceCollection().AddStore(import.Settings).BuildServiceProvider();
        var store = services.GetRequiredService<IStore>();
        await using var db = store.Open(Sight.All);
        var id = await db.Contacts.Select(contact => contact.Id).SingleAsync();
        var erased = await new ContactErasure(store, default).EraseAsync(
            new(null, KeepsAll: true), id, LanguageExt.Prelude.None, "asked for it", new Authorship("test", DateTimeOffset.UtcNow), default);
        Assert.True(erased.IsRight);

        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(["contacts.csv,2,number,1,\"It was removed or erased, and is not made again.\""], import.Rejected());
        Assert.Null((await db.Contacts.SingleAsync()).Name);
    }

    private static async Task<IReadOnlyList<string>> ContactsAsync(ImportFolder import)
    {
        await using var services = new ServiceCollection().AddStore(import.Settings).BuildServiceProvider();
        await using var db = services.GetRequiredService<IStore>().Open(Sight.All);

        return [.. (await db.Contacts.OrderBy(contact => contact.Code).ToListAsync()).Select(contact =>
            $"{contact.Code} {contact.Name} {contact.Position} {contact.Email} {contact.Birthday:yyyy-MM-dd} "
            + $"{(contact.DoNotMail == true ? "no mail" : "mail")}{(contact.MainOfId is null ? "" : " main")} {contact.Version}")];
    }
}
