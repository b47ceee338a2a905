using CustomerGraph.Testing;
using Microsoft.Data.Sqlite;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>The lines of a file become visible together or not at all, whatever happens to the import.</summary>
public sealed class InterruptedImportExamples
{
    /// <summary>So many that the import is seen in the middle of them on any machine.</summary>
    private const int ManyLines = 500_000;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_import_that_is_killed_leaves_nothing_of_the_file_and_the_next_one_completes_it(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("sales.csv", Sales(ManyLines));

        using (var process = ImportProcess.Start(import.Path, import.Settings.ConnectionString))
        {
            await process.InTheMiddleOfSalesAsync();
            Assert.Equal(["0 2"], await CountsAsync(import));
            process.Kill();
            await process.EndAsync();
        }

        Assert.Equal(["0 2"], await CountsAsync(import));

        import.Write("sales.csv", Sales(20_000));
        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
        Assert.Equal(["20000 2"], await CountsAsync(import));
        Assert.Equal(["1"], await import.AskAsync("SELECT COUNT(*) FROM classification_runs"));
    }

    [Fact]
    public async Task An_import_that_is_interrupted_takes_the_file_back_and_says_so()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("sales.csv", Sales(ManyLines));
        using var process = ImportProcess.Start(import.Path, import.Settings.ConnectionString);

        await process.InTheMiddleOfSalesAsync();
        process.Interrupt();

        var exitCode = await process.EndAsync();

        Assert.True(exitCode == 1, $"{exitCode}: {process.Said}");
        Assert.Contains("The import was interrupted.", process.Said, StringComparison.Ordinal);
        Assert.Contains("of this one and those after it, nothing is.", process.Said, StringComparison.Ordinal);
        Assert.Equal(["0 2"], await CountsAsync(import));
    }

    [Fact]
    public async Task A_disk_that_is_full_is_named_and_what_was_written_of_the_file_is_taken_back()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        await import.ImportAsync();
        import.Write("sales.csv", Sales(60_000));

        // The import gets the very connection from the pool that has no room for more pages.
        await using (var connection = new SqliteConnection(import.Settings.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 200";
            Assert.Equal(200L, await command.ExecuteScalarAsync());
        }

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("The store failed: SQLite Error 13: 'database or disk is full'.", said, StringComparison.Ordinal);
        Assert.Equal(["3 2"], await CountsAsync(import));
    }

    [PostgreSqlFact]
    public async Task A_server_that_fails_in_the_middle_is_named_and_what_was_written_of_the_file_is_gone()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.PostgreSql);
        await import.ImportAsync();
        await import.AskAsync("""
            CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
            CREATE TRIGGER fail BEFORE INSERT ON sales_lines FOR EACH ROW
            WHEN (NEW.document_number = 'N15000') EXECUTE FUNCTION fail()
            """);
        import.Write("sales.csv", Sales(20_000));

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("The store failed: 53100: could not extend file: No space left on device", said, StringComparison.Ordinal);
        Assert.Equal(["3 2"], await CountsAsync(import));
    }

    [Fact]
    public async Task The_program_ends_with_2_when_nothing_is_done_and_says_why()
    {
        using var import = await ImportFolder.OnAsync(DatabaseKind.Sqlite);
        using var process = ImportProcess.Start(import.Path, "Data Source=:memory:");

        Assert.Equal(2, await process.EndAsync());
        Assert.Contains("The database would not keep what it is given: it is in memory.", process.Said, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported.", process.Said, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sales(int lines) => Enumerable.Range(1, lines)
        .Select(line => $"N{line},2024-01-05,C1,P1,2,10.00").Prepend(ImportFolder.SalesHeader);

    private static Task<IReadOnlyList<string>> CountsAsync(ImportFolder import) =>
        import.AskAsync("SELECT (SELECT COUNT(*) FROM sales_lines), (SELECT COUNT(*) FROM customers)");
}
