using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Import;

public sealed class CreditFilesExamples
{
    private const string Items = "customerCode,invoice,amount,date,due";
    private const string Statements = "customerCode,periodEnd,source,receivedOn,currentAssets,currentLiabilities,sales";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_imported_open_item_is_owed_from_then_on(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("credit_items.csv", $"{Items}\nC1,I1,100.25,2024-01-05,2024-02-05\nC2,I1,7,2024-01-05,2024-01-05\nC1,I2,50,2024-01-06,2024-02-06\n");

        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
        Assert.Equal(["C1 150.25 2", "C2 7 1"], await AccountsAsync(import));
        Assert.Contains("Nothing has changed", (await import.ImportAsync()).Said.Split("credit_items.csv")[^1], StringComparison.Ordinal);
        Assert.Equal(["C1 150.25 2", "C2 7 1"], await AccountsAsync(import));

        import.Write("credit_items.csv", $"{Items}\nC1,I3,1,2024-01-07,2024-02-07\n");
        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
        Assert.Equal(["C1 151.25 3", "C2 7 1"], await AccountsAsync(import));

        await using var db = import.Open();
        Assert.Equal(
            [("I1", 100.25m), ("I2", 50m), ("I3", 1m)],
            (await db.CreditItems.Where(item => item.Customer.Code == "C1").OrderBy(item => item.Invoice).ToListAsync()).Select(item => (item.Invoice, item.Open)));
        Assert.Equal(2 + 1 + 1, await db.CreditEvents.CountAsync(happened => happened.Stream == StreamKind.Ledger));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Wrong_open_items_are_explained_and_the_others_come_in(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write("credit_items.csv", $"{Items}\nC1,I1,100,2024-01-05,2024-02-05\n");
        await import.ImportAsync();
        import.Write(
            "credit_items.csv",
            $"{Items}\nC9,I1,1,2024-01-05,2024-02-05\nC1,I1,90,2024-01-05,2024-02-05\nC1,I2,0,2024-01-05,2024-02-05\nC1,I3,1,2024-01-05,2024-01-04\nC1,,1,2024-01-05,2024-01-06\nC1,I4,,2024-01-05,2024-01-06\nC2,I5,0.00001,2024-01-05,2024-01-06\nC2,I6,3,2024-01-05,2024-01-06\nC2,I6,3,2024-01-05,2024-01-06\n");

        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            [
                "credit_items.csv,10,\"customerCode, invoice\",C2/I6,Line 9 has the same.",
                "credit_items.csv,2,customerCode,C9,Nothing has the code 'C9'.",
                "credit_items.csv,3,invoice,I1,It is there already and says something else; what is there is never changed.",
                "credit_items.csv,4,amount,0,It is 0; it must be from 0.0001 to 99999999999900.",
                "credit_items.csv,5,due,2024-01-04,It is 2024-01-04; it must be from 2024-01-05 to 9999-12-31.",
                "credit_items.csv,6,invoice,,It must not be empty.",
                "credit_items.csv,7,amount,,It must not be empty.",
                "credit_items.csv,8,amount,0.00001,It is 0.00001; at most 4 digits behind the decimal point are possible.",
            ],
            import.Rejected().OrderBy(line => line, StringComparer.Ordinal));
        Assert.Equal(["C1 100 1", "C2 3 1"], await AccountsAsync(import));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Statements_come_in_once_and_wrong_ones_are_explained(DatabaseKind kind)
    {
        using var import = await ImportFolder.OfSmallCompanyAsync(kind);
        import.Write(
            "statements.csv",
            $"{Statements}\nC1,2023-12-31,AUDITED,2024-03-01,150,100,\nC9,2023-12-31,AUDITED,2024-03-01,1,,\nC1,2022-12-31,RUMOUR,2024-03-01,1,,\nC1,2022-12-31,AGENCY,2022-12-30,1,,\nC1,2021-12-31,AGENCY,2023-01-01,,,\nC1,2023-12-31,AUDITED,2024-03-01,151,100,\n");

        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(
            [
                "statements.csv,3,customerCode,C9,Nothing has the code 'C9'.",
                "statements.csv,4,source,RUMOUR,\"It is not one of AUDITED, UNAUDITED, AGENCY, INSTITUTION.\"",
                "statements.csv,5,periodEnd,2022-12-31,It is 2022-12-31; it must be from 1900-01-01 to 2022-12-30.",
                "statements.csv,6,\"currentAssets, currentLiabilities, totalAssets, totalLiabilities, equity, retainedEarnings, ebit, sales, netIncome, operatingCashFlow\",,It must not be empty.",
                "statements.csv,7,\"customerCode, periodEnd, source, receivedOn\",C1/2023-12-31/Audited/2024-03-01,Line 2 has the same.",
            ],
            import.Rejected().OrderBy(line => line, StringComparer.Ordinal));

        import.Write("statements.csv", $"{Statements}\nC1,2023-12-31,AUDITED,2024-03-01,150,100,\nC1,2023-12-31,AUDITED,2024-04-01,151,100,8\n");
        Assert.Equal(0, (await import.ImportAsync()).ExitCode);
        import.Write("statements.csv", $"{Statements}\nC1,2023-12-31,AUDITED,2024-03-01,149,100,\n");
        Assert.Equal(1, (await import.ImportAsync()).ExitCode);
        Assert.Equal(["statements.csv,2,periodEnd,2023-12-31,It is there already and says something else; what is there is never changed."], import.Rejected());

        await using var db = import.Open();
        var customer = await db.Customers.Where(card => card.Code == "C1").Select(card => card.Id).SingleAsync();
        Assert.Equal(
            [150m, 151m],
            (await db.ReadEvidenceAsync([customer], Amount.Zero, new DateOnly(2026, 1, 1), default))[customer].Statements.Bind(statement => statement.CurrentAssets.ToSeq()).Map(amount => amount.Value).ToArray());
    }

    private static async Task<IReadOnlyList<string>> AccountsAsync(ImportFolder import)
    {
        await using var db = import.Open();

        return [.. (await db.CreditAccounts.OrderBy(account => account.Customer.Code).Select(account => new { account.Customer.Code, account.Invoiced, account.Version }).ToListAsync())
            .Select(account => FormattableString.Invariant($"{account.Code} {account.Invoiced:0.####} {account.Version}"))];
    }
}
