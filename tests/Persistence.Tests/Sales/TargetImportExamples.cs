using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Sales;

public sealed class TargetImportExamples
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_target_for_each_kind_of_subject_is_made_changed_and_left_alone(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await Company.FillAsync(store);
        TargetEntry[] targets =
        [
            new(2024, 1, 10, SalespersonCode: "E1"),
            new(2024, 1, 20, Sku: "P1"),
            new(2024, 1, 30, Category: "Bicycles"),
            new(2024, 1, 40, CustomerCode: "C1"),
            new(2024, 2, 50, CustomerCode: "C1"),
        ];

        Assert.Equal("Added Added Added Added Added", await ImportAsync(store, targets));
        Assert.Equal("Unchanged Unchanged Unchanged Unchanged Unchanged", await ImportAsync(store, targets));
        Assert.Equal("Changed Added", await ImportAsync(store, targets[2] with { Amount = 31 }, targets[2] with { Month = 3 }));
        Assert.Equal("10 20 30 31 40 50", await AmountsAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_target_that_is_wrong_is_refused_with_its_field_and_the_others_come_in(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await Company.FillAsync(store);

        Assert.Equal(
            "salespersonCode sku customerCode customerCode category month amount salespersonCode, sku, category, customerCode Added",
            await ImportAsync(
                store,
                new TargetEntry(2024, 1, 1, SalespersonCode: "E9"),
                new TargetEntry(2024, 1, 1, Sku: "P9"),
                new TargetEntry(2024, 1, 1, CustomerCode: "C9"),
                new TargetEntry(2024, 1, 1, CustomerCode: "C\0"),
                new TargetEntry(2024, 1, 1, Category: new string('x', 201)),
                new TargetEntry(2024, 13, 1, Sku: "P1"),
                new TargetEntry(2024, 1, -1, Sku: "P1"),
                new TargetEntry(2024, 1, 1, Sku: "P1", CustomerCode: "C1"),
                new TargetEntry(2024, 1, 1, Sku: "P1")));
    }

    private static async Task<string> ImportAsync(TestStore store, params TargetEntry[] targets)
    {
        await using var db = store.Open();
        var outcomes = await TargetImport.SaveAsync(db, targets, Company.At(1), default);

        return string.Join(' ', outcomes.Select(outcome =>
            outcome is ImportOutcome.Refused refused ? refused.Errors.Head.Field : outcome.GetType().Name));
    }

    private static async Task<string> AmountsAsync(TestStore store)
    {
        await using var db = store.Open();

        return string.Join(' ', await db.Targets.OrderBy(target => target.Amount).Select(target => target.Amount).ToListAsync());
    }
}
