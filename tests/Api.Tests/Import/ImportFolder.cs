using System.Globalization;
using System.Text;
using CustomerGraph.Api.Import;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>A folder of files to import, and a database of its own to import them into.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("import-");
    private readonly TemporaryDatabase database;
    private readonly ServiceProvider services;

    private ImportFolder(TemporaryDatabase database)
    {
        this.database = database;
        services = new ServiceCollection().AddStore(Settings).BuildServiceProvider();
    }

    public string Path => folder.FullName;

    public string RejectedFile => System.IO.Path.Combine(folder.FullName, "rejected.csv");

    public StoreSettings Settings => StoreSettings.Parse(database.Connection);

    /// <summary>An empty folder.</summary>
    public static async Task<ImportFolder> OnAsync(DatabaseKind kind) => new(await TemporaryDatabase.OfAsync(kind));

    /// <summary>A folder with two customers, two products, an employee and the documents D1 (two lines) and D2.</summary>
    public static async Task<ImportFolder> OfSmallCompanyAsync(DatabaseKind kind)
    {
        var small = await OnAsync(kind);
        small.Write("employees.csv", "code,name\nE1,Ann\n");
        small.Write("customers.csv", "code,name,channel,salespersonCode\nC1,Alpha,RETAIL,E1\nC2,萬里,AUTHORIZED_DEALER,\n");
        small.Write("products.csv", "sku,name,standardCost\nP1,Lamp,4.25\nP2,Table,\n");
        small.Write("sales.csv", SalesHeader + "\nD1,2024-01-05,C1,P1,2,10.00\nD1,2024-01-05,C1,P2,1,7.5\nD2,2024-02-01,C2,P1,-1,-5\n");

        return small;
    }

    public const string SalesHeader = "documentNumber,date,customerCode,sku,quantity,netAmount";

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(folder.FullName, file), text, new UTF8Encoding(false));

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(folder.FullName, file), bytes);

    public void Write(string file, IEnumerable<string> lines) => File.WriteAllLines(System.IO.Path.Combine(folder.FullName, file), lines);

    /// <summary>Imports the folder, in this process.</summary>
    /// <returns>The exit code, and what was said on the console.</returns>
    public Task<(int ExitCode, string Said)> ImportAsync() => ImportAsync(folder.FullName);

    /// <summary>Imports another folder into the same database.</summary>
    public async Task<(int ExitCode, string Said)> ImportAsync(string other)
    {
        await using var said = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(said),
        });
        console.Profile.Width = 1_000;
        var exitCode = await ImportCommand.RunAsync(
            new DirectoryInfo(other), RejectedFile, () => Settings, AuditKey.None, console, CancellationToken.None);

        return (exitCode, said.ToString());
    }

    /// <summary>The lines of rejected.csv behind its header.</summary>
    public IReadOnlyList<string> Rejected() => [.. File.ReadAllText(RejectedFile)
        .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    public CustomerGraphDb Open() => services.GetRequiredService<IStore>().OpenAsOwner();

    /// <summary>What a question to the database has for an answer: its rows, the values of each with blanks between.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(string sql)
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();

        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(column =>
                Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    /// <summary>All entries of the ledger in their order, shortly.</summary>
    public Task<IReadOnlyList<string>> LedgerAsync() => AskAsync("""
        SELECT document_number, line_number, revision, net_units / 10000, cost_units FROM sales_lines ORDER BY id
        """);

    public void Dispose()
    {
        services.Dispose();
        database.Dispose();
        folder.Delete(recursive: true);
    }
}
