using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Tests.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Credit.Ledger;

public sealed class LedgerStoreProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    [SqliteProperty]
    public Task What_is_stored_in_SQLite_is_what_the_pure_ledger_says(CreditStory story) => AgreesAsync(DatabaseKind.Sqlite, story);

    [PostgreSqlProperty]
    public Task What_is_stored_in_PostgreSql_is_what_the_pure_ledger_says(CreditStory story) => AgreesAsync(DatabaseKind.PostgreSql, story);

    private async Task AgreesAsync(DatabaseKind kind, CreditStory story)
    {
        var store = await stores.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);

        // Two programs that take turns: neither may rely on what it remembers.
        var offices = (CreditOffice[])[new(store.Store), new(store.Store)];
        var pure = CreditLedger.Empty;
        var turn = 0;

        foreach (var step in story.Steps)
        {
            var office = offices[turn++ % offices.Length];

            switch (step)
            {
                case CreditStep.Decree decree:
                    offices[0].Standings.Standing = offices[1].Standings.Standing = decree.Standing;
                    break;
                case CreditStep.Check check:
                    var expected = CreditCheck.Decide(check.Command, pure, office.Standings.Standing, OverLimitPolicy.Standard);
                    var preview = await office.Ledgers.PreviewAsync(customer, check.Command, CreditOffice.By, default);

                    Assert.Equal(Refused(expected), preview);
                    Assert.Equal(Refused(expected), await office.Ledgers.CheckAsync(customer, check.Command, CreditOffice.By, default));
                    pure = expected.Match(Right: outcome => LedgerWorkflow.Evolve(pure, outcome.Events), Left: _ => pure);
                    break;
                case CreditStep.Write write:
                    var after = LedgerWorkflow.Decide(write.Command, pure).Map(events => LedgerWorkflow.Evolve(pure, events));

                    Assert.Equal(
                        Refused(after.Map(ledger => ledger.Figures)),
                        await office.Ledgers.WriteAsync(customer, write.Command, CreditOffice.By, default));
                    pure = after.IfLeft(pure);
                    break;
            }
        }

        await IsStoredAsync(store, customer, pure);
    }

    private static async Task IsStoredAsync(TestStore store, long customer, CreditLedger pure)
    {
        Assert.Equal(pure, await CreditOffice.ToldAsync(store, customer));

        await using var db = store.Open();
        var account = await db.CreditAccounts.SingleOrDefaultAsync(row => row.CustomerId == customer);
        var figures = pure.Figures;

        Assert.Equal(
            (figures.Reserved.Value, figures.Invoiced.Value, figures.Notes.Value, figures.CreditBalance.Value),
            (account?.Reserved ?? 0, account?.Invoiced ?? 0, account?.OnNotes ?? 0, account?.CreditBalance ?? 0));
        Assert.Equal(
            pure.Items.Values.OrderBy(item => item.Invoice, StringComparer.Ordinal)
                .Select(item => (item.Invoice, item.Amount.Value, item.On, item.Due, item.Open.Value, item.OnNotes.Value, item.Dishonoured.Value)),
            (await db.CreditItems.Where(row => row.CustomerId == customer).ToListAsync()).OrderBy(row => row.Invoice, StringComparer.Ordinal)
                .Select(row => (row.Invoice, row.Amount, row.On, row.Due, row.Open, row.OnNotes, row.Dishonoured)));
    }

    private static Either<LedgerRefusal, T> Refused<T>(Either<LedgerError, T> decided) =>
        decided.MapLeft<LedgerRefusal>(error => new LedgerRefusal.Refused(error));
}
