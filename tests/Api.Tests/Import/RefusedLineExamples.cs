using System.Text;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>What is wrong with a line is told with file, line, column, value and reason; the other lines come in.</summary>
public sealed class RefusedLineExamples
{
    [Theory]
    [InlineData("D3,2024-01-05,C9,P1,2,10", "customerCode,C9,Nothing has the code 'C9'.")]
    [InlineData("D3,2024-01-05,,P1,2,10", "customerCode,,It must not be empty.")]
    [InlineData("D3,2024-01-05,C1,p1,2,10", "sku,p1,Nothing has the code 'p1'.")]
    [InlineData("D3,05.01.2024,C1,P1,2,10", "date,05.01.2024,It is not a date of the form 2026-12-31.")]
    [InlineData("D3,2024-02-30,C1,P1,2,10", "date,2024-02-30,It is not a date of the form 2026-12-31.")]
    [InlineData("D3,1899-12-31,C1,P1,2,10", "date,1899-12-31,It is 1899-12-31; it must be from 1900-01-01 to 2999-12-31.")]
    [InlineData("D3,,C1,P1,2,10", "date,,It must not be empty.")]
    [InlineData("D3,2024-01-05,C1,P1,two,10", "quantity,two,It is not a decimal number such as 1234.5.")]
    [InlineData("D3,2024-01-05,C1,P1,1e3,10", "quantity,1e3,It is not a decimal number such as 1234.5.")]
    [InlineData("D3,2024-01-05,C1,P1,0,0", "quantity,0,It must not be zero.")]
    [InlineData("D3,2024-01-05,C1,P1,1,\"1,000\"", "netAmount,\"1,000\",It is not a decimal number such as 1234.5.")]
    [InlineData("D3,2024-01-05,C1,P1,1,0.00001", "netAmount,0.00001,It is 0.00001; at most 4 digits behind the decimal point are possible.")]
    [InlineData("D3,2024-01-05,C1,P1,1,1.00000000000000000000000000001", "netAmount,1.00000000000000000000000000001,It is not a decimal number such as 1234.5.")]
    [InlineData("D3,2024-01-05,C1,P1,1,922337203685478", "netAmount,922337203685478,It is 922337203685478; it must be from -922337203685477.5808 to 922337203685477.5807.")]
    [InlineData("D3,2024-01-05,C1,P1,1,-1", "netAmount,-1,\"It is -1; it must be zero or have the sign of quantity, which is 1.\"")]
    [InlineData(",2024-01-05,C1,P1,1,1", "documentNumber,,It must not be empty.")]
    [InlineData("D3,2024-01-05,C1,P1,1", ",\"D3,2024-01-05,C1,P1,1\",It has 5 values and the header has 6 columns.")]
    [InlineData("D3,2024-01-05,C1,P1,1,1,1", ",\"D3,2024-01-05,C1,P1,1,1,1\",It has 7 values and the header has 6 columns.")]
    [InlineData("D3,2024-01-05,C1,P1,1,\"1\"1", ",\"D3,2024-01-05,C1,P1,1,\"\"1\"\"1\",A quotation mark stands where none may be; see RFC 4180.")]
    [InlineData("D\"3,2024-01-05,C1,P1,1,1", ",\"D\"\"3,2024-01-05,C1,P1,1,1\",A quotation mark stands where none may be; see RFC 4180.")]
    public async Task A_wrong_sales_line_is_explained(string line, string explanation)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("sales.csv", $"{ImportFolder.SalesHeader}\nD1,2024-01-05,C1,P1,2,10.00\n{line}\nD2,2024-02-01,C2,P1,-1,-5\n");

        var (exitCode, said) = await import.ImportAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal([$"sales.csv,3,{explanation}"], import.Rejected());
        Assert.Equal(["D1 1 0 10 85000", "D2 1 0 -5 -42500"], await import.LedgerAsync());
        Assert.Contains($"1 lines were refused; {import.RejectedFile} says why.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_with_its_length()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        var (number, name) = (new string('9', 61), new string('x', 10_000));
        import.Write("sales.csv", $"{ImportFolder.SalesHeader}\n{number},2024-01-05,C1,P1,2,10.00\n");
        import.Write("customers.csv", $"code,name,channel\nC1,{name},RETAIL\n");

        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            [
                $"customers.csv,2,name,{name},It has 10000 characters; at most 200 are possible.",
                $"sales.csv,2,documentNumber,{number},It has 61 characters; at most 60 are possible.",
            ],
            import.Rejected());
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_line_is_told()
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("sales.csv", $"{ImportFolder.SalesHeader}\nD1,2024-01-05,C9,P9,0,1\nD1,x,C1,P1,y,z\n");

        await import.ImportAsync();

        Assert.Equal(
            [
                "sales.csv,2,quantity,0,It must not be zero.",
                "sales.csv,2,customerCode,C9,Nothing has the code 'C9'.",
                "sales.csv,2,sku,P9,Nothing has the code 'P9'.",
                "sales.csv,3,date,x,It is not a date of the form 2026-12-31.",
                "sales.csv,3,quantity,y,It is not a decimal number such as 1234.5.",
                "sales.csv,3,netAmount,z,It is not a decimal number such as 1234.5.",
            ],
            import.Rejected());
    }

    [Theory]
    [InlineData("customers.csv", "code,name,channel", "C1,Alpha,RETAIL|C1,Beta,RETAIL", "3,code,C1,Line 2 has the same.")]
    [InlineData("customers.csv", "code,name,channel", "C1,Alpha,retail", "2,channel,retail,\"It is not one of WHOLESALE, RETAIL, AGENT, AUTHORIZED_DEALER, CHAIN, SPECIALTY, OTHER.\"")]
    [InlineData("customers.csv", "code,name,channel", "C1,Alpha,", "2,channel,,It must not be empty.")]
    [InlineData("customers.csv", "code,name,channel,enthusiasm", "C1,Alpha,RETAIL,6", "2,enthusiasm,6,It is 6; it must be from 1 to 5.")]
    [InlineData("customers.csv", "code,name,channel,employees", "C1,Alpha,RETAIL,1.5", "2,employees,1.5,It is not a whole number.")]
    [InlineData("customers.csv", "code,name,channel,salespersonCode", "C1,Alpha,RETAIL,E9", "2,salespersonCode,E9,Nothing has the code 'E9'.")]
    [InlineData("products.csv", "sku,name,listPrice", "P1,Lamp,-1", "2,listPrice,-1,It is -1; it must be from 0 to 922337203685477.5807.")]
    [InlineData("employees.csv", "code,name,managerCode", "E1,Ann,E2", "2,managerCode,E2,Nothing has the code 'E2'.")]
    [InlineData("employees.csv", "code,name,managerCode", "E1,Ann,E2|E2,Bob,E1", "3,managerCode,E1,\"'E1' already reports to this person, directly or through others.\"|2,managerCode,E2,Nothing has the code 'E2'.")]
    [InlineData("targets.csv", "year,month,amount,sku,customerCode", "2024,1,5,P1,C1", "2,\"salespersonCode, sku, category, customerCode\",,\"Exactly one of them must be given, not 2.\"")]
    [InlineData("targets.csv", "year,month,amount,sku", "2024,1,5,P1|2024,01,6,P1", "3,\"year, month, salespersonCode, sku, category, customerCode\",2024|1||P1||,Line 2 has the same.")]
    public async Task A_wrong_record_is_explained(string file, string header, string lines, string explanations)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(DatabaseKind.Sqlite);
        import.Write("sales.csv", ImportFolder.SalesHeader);
        import.Write(file, $"{header}\n{lines.Replace('|', '\n')}\n");

        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            explanations.Split('|', explanations.Contains("2024|", StringComparison.Ordinal) ? 1 : 9)
                .Select(explanation => $"{file},{explanation}").Order(StringComparer.Ordinal),
            import.Rejected().Where(line => line.StartsWith(file, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_cannot_be_stored_or_is_not_UTF_8_is_refused_and_the_others_come_in(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("customers.csv", [.. "code,name,channel\nC1,Alpha,RETAIL\nC\0,Nul,RETAIL\nC2,Caf"u8, 0xE9, .. ",RETAIL\nC3,Caf\u00e9,RETAIL\n"u8]);
        import.Write("sales.csv", [.. Encoding.UTF8.GetBytes(ImportFolder.SalesHeader), .. "\nD1,2024-01-05,C1,P1,2,10\nD\0,2024-01-05,C1,P1,2,10\nD"u8, 0xFF, .. ",2024-01-05,C1,P1,2,10\n"u8]);

        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            [
                "customers.csv,3,code,C\0,The character at position 1 cannot be stored.",
                "customers.csv,4,name,Caf\ufffd,It is not valid UTF-8.",
                "sales.csv,3,documentNumber,D\0,The character at position 1 cannot be stored.",
                "sales.csv,4,documentNumber,D\ufffd,It is not valid UTF-8.",
            ],
            import.Rejected().Order(StringComparer.Ordinal));
        Assert.Equal(["Alpha", "Caf\u00e9"], await import.AskAsync("SELECT name FROM customers ORDER BY code"));
        Assert.Equal(["D1 1 0 10 85000"], await import.LedgerAsync());
    }
}
