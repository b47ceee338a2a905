using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>What becomes of a document that the ledger knows when it is imported again.</summary>
public sealed class CorrectionExamples
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_changed_line_is_reversed_and_entered_anew_and_a_missing_one_is_reversed(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        await import.ImportAsync();
        import.Write("sales.csv", ImportFolder.SalesHeader + "\nD1,2024-01-05,C1,P1,2,12\nD2,2024-02-01,C2,P1,-1,-5\nD3,2024-03-01,C2,P2,1,3\n");

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(0, exitCode);
        Assert.Matches(@"sales\.csv\W+3\W+1\W+1\W+1\W+1\W+0\W", said);
        Assert.Equal(
            ["D1 1 0 10 85000", "D1 1 1 -10 -85000", "D1 1 2 12 85000", "D1 2 0 7 0", "D1 2 1 -7 0", "D2 1 0 -5 -42500", "D3 1 0 3 0"],
            (await import.LedgerAsync()).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_refused_line_of_a_known_document_stays_as_it_stands_and_moves_no_other_line(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        await import.ImportAsync();
        import.Write("sales.csv", ImportFolder.SalesHeader + "\nD1,2024-01-05,C1,P1,0,12\nD1,2024-01-05,C1,P2,1,7.5\n");

        var (exitCode, _) = await import.ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(["D1 1 0 10 85000", "D1 2 0 7 0", "D2 1 0 -5 -42500"], await import.LedgerAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_line_that_is_put_right_later_takes_the_place_that_was_kept_for_it(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("sales.csv", ImportFolder.SalesHeader + "\nD1,2024-01-05,C1,P1,zero,10\nD1,2024-01-05,C1,P2,1,7.5\n");
        Assert.Equal(1, (await import.ImportAsync()).ExitCode);

        import.Write("sales.csv", ImportFolder.SalesHeader + "\nD1,2024-01-05,C1,P1,2,10\nD1,2024-01-05,C1,P2,1,7.5\n");
        Assert.Equal(0, (await import.ImportAsync()).ExitCode);

        Assert.Equal(["D1 2 0 7 0", "D1 1 0 10 85000"], await import.LedgerAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_file_that_says_nothing_of_a_column_leaves_it_as_it_is(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("customers.csv", "code,name,channel,city,employees,salespersonCode\nC1,Alpha,RETAIL,Lyon,7,E1\nC2,Beta,CHAIN,,,\n");
        await import.ImportAsync();
        import.Write("customers.csv", "code,name,channel,employees\nC1,Alpha 2,RETAIL,\n");

        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            ["Alpha 2 Lyon  2", "Beta   1"], await import.AskAsync("SELECT name, city, employees, version FROM customers ORDER BY code"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_lines_of_a_document_may_stand_anywhere_in_the_file(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("sales.csv", ImportFolder.SalesHeader
            + "\nD1,2024-01-05,C1,P1,1,1\nD2,2024-01-05,C1,P1,1,2\nD1,2024-01-05,C1,P1,1,3\nD2,2024-01-05,C1,P1,1,4\nD1,2024-01-05,C1,P1,1,5\n");

        await import.ImportAsync();

        Assert.Equal(
            ["D1 1 1", "D1 2 3", "D1 3 5", "D2 1 2", "D2 2 4"],
            await import.AskAsync("SELECT document_number, line_number, net_units / 10000 FROM sales_lines ORDER BY 1, 2"));
    }

    [Fact]
    public async Task Lines_without_a_cost_cost_what_the_product_does_by_standard_and_that_there_is_none_is_said()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);

        var (_, said) = await import.ImportAsync();

        Assert.Contains(
            "1 lines have no cost: neither a costAmount nor a product with a standard cost. They count as 0.", said, StringComparison.Ordinal);
        Assert.Equal(["D1 1 0 10 85000", "D1 2 0 7 0", "D2 1 0 -5 -42500"], await import.LedgerAsync());
    }
}
