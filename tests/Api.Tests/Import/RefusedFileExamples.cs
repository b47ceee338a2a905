using System.Text;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>A folder of which nothing can be imported, or nothing from a file on.</summary>
public sealed class RefusedFileExamples
{
    [Theory]
    [InlineData("sales.csv", "documentNumber,date,sku,quantity,netAmount\n", "sales.csv lacks customerCode; its columns are documentNumber, date, sku, quantity, netAmount.")]
    [InlineData("targets.csv", "year\n", "targets.csv lacks month, amount; its columns are year.")]
    [InlineData("sales.csv", "", "sales.csv is empty; its first line must name the columns.")]
    [InlineData("customers.csv", "code,name,channel,code\n", "customers.csv names the column 'code' twice.")]
    [InlineData("customers.csv", "code;name;channel\nC1;Alpha;RETAIL\n", "customers.csv lacks code, name, channel; its columns are code;name;channel.")]
    public async Task Nothing_is_imported_when_any_file_is_not_what_it_should_be(string file, string text, string reason)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write(file, text);

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(2, exitCode);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported.", said, StringComparison.Ordinal);
        Assert.Equal(["0 0 0"], await import.AskAsync(
            "SELECT (SELECT COUNT(*) FROM customers), (SELECT COUNT(*) FROM products), (SELECT COUNT(*) FROM sales_lines)"));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_file_in_another_encoding_is_named_as_such(string encoding)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);

        foreach (var mark in new[] { true, false })
        {
            var bytes = Encoding.GetEncoding(encoding);
            import.Write("customers.csv", [.. mark ? bytes.GetPreamble() : [], .. bytes.GetBytes("code,name,channel\nC1,Alpha,RETAIL\n")]);

            var (exitCode, said) = await import.ImportAsync();

            Assert.Equal(2, exitCode);
            Assert.Contains("customers.csv is not in UTF-8 but in UTF-16 or UTF-32. Save it as UTF-8.", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_column()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("customers.csv", [0xEF, 0xBB, 0xBF, .. "code,name,channel\r\nC1,Alpha,RETAIL\r\nC2,Beta,CHAIN"u8]);

        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
    }

    [Theory]
    [InlineData("D3,2024-01-05,\"C1,P1,2,10\nD4,2024-01-05,C1,P1,2,10\n", 3)]
    [InlineData("D3,2024-01-05,C1,P1,2,\"10\nD4,2024-01-05,\"C1\",P1,2,10\n", 3)]
    public async Task A_quotation_mark_that_is_never_closed_keeps_the_whole_file_out(string lines, int line)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("sales.csv", $"{ImportFolder.SalesHeader}\nD1,2024-01-05,C1,P1,2,10\n{lines}");

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains($"sales.csv cannot be read beyond line {line}: a quotation mark there is probably never closed.", said, StringComparison.Ordinal);
        Assert.Contains("The files named before this one are in the store; of this one and those after it, nothing is.", said, StringComparison.Ordinal);
        Assert.Equal(["0 2"], await import.AskAsync("SELECT (SELECT COUNT(*) FROM sales_lines), (SELECT COUNT(*) FROM customers)"));
    }

    [Fact]
    public async Task A_quotation_mark_that_opens_a_record_longer_than_any_line_is_found_before_the_end()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("sales.csv", Enumerable.Repeat("D1,2024-01-05,C1,P1,2,10", 120_000)
            .Prepend("D0,2024-01-05,\"C1,P1,2,10").Prepend(ImportFolder.SalesHeader));

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("sales.csv cannot be read beyond line 2: a quotation mark there is probably never closed.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_any_of_the_files_and_one_that_is_not_there_are_told_apart()
    {
        using var import = await ImportFolder.OnAsync(DatabaseKind.Sqlite);

        var empty = await import.ImportAsync();
        var missing = await import.ImportAsync(Path.Combine(import.Path, "none"));

        Assert.Equal((2, 2), (empty.ExitCode, missing.ExitCode));
        Assert.Contains(
            "has none of the files employees.csv, customers.csv, contacts.csv, products.csv, sales.csv, targets.csv, statements.csv, credit_items.csv.", empty.Said, StringComparison.Ordinal);
        Assert.Contains("There is no folder", missing.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_mean_nothing_are_reported_and_their_order_is_free()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("products.csv", "colour,name,sku,taste\nred,Lamp,P1,none\n,Table,P2,\n");

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("Columns that mean nothing here were left out: colour, taste.", said, StringComparison.Ordinal);
        Assert.Equal(["P1 Lamp", "P2 Table"], await import.AskAsync("SELECT sku, name FROM products ORDER BY sku"));
    }
}
