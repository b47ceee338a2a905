using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Access;

public sealed class EmployeeImportExamples
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Employees_may_come_before_their_managers_and_the_history_has_the_right_ones(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);

        Assert.Equal("Added Added Added", await ImportAsync(store, "c>b b>a a"));
        Assert.Equal("a: b:a c:b", await ManagersAsync(store));
        Assert.Equal("Changed Added Unchanged", await ImportAsync(store, "c>d d>a b>a"));

        await using var db = store.Open();
        var fields = (await db.Changes.OrderBy(change => change.Id).ToListAsync())
            .SelectMany(change => FieldChange.ReadAll(change.Fields))
            .Where(field => field.Field == "manager")
            .Select(field => $"{field.Old}>{field.New}");

        Assert.Equal([">a", ">a", ">b", "b>d"], fields.Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_who_would_report_to_each_other_do_not_come_in_not_even_as_managers_of_others(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);

        Assert.Equal(
            "managerCode: Nothing has the code 'b'. "
            + "managerCode: 'a' already reports to this person, directly or through others. "
            + "managerCode: Nothing has the code 'a'. "
            + "Added",
            await ImportAsync(store, "a>b b>a c>a d"));
        Assert.Equal("d:", await ManagersAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_may_change_places_for_what_counts_is_the_end(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await ImportAsync(store, "a>b b");

        Assert.Equal("Changed Changed", await ImportAsync(store, "b>a a"));
        Assert.Equal("a: b:a", await ManagersAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whoever_is_refused_stays_as_they_were(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await ImportAsync(store, "a b>a c>b");

        Assert.Equal(
            "managerCode: 'c' already reports to this person, directly or through others. Unchanged",
            await ImportAsync(store, "a>c c>b"));
        Assert.Equal("a: b:a c:b", await ManagersAsync(store));
    }

    /// <summary>Imports "c>b b": c who reports to b, and b who reports to nobody.</summary>
    private static async Task<string> ImportAsync(TestStore store, string employees)
    {
        await using var db = store.Open();
        var outcomes = await EmployeeImport.SaveAsync(
            db,
            [.. employees.Split(' ').Select(employee => employee.Split('>')).Select(employee => new EmployeeImport(
                employee[0],
                found => found.IfNone(new EmployeeEntry(employee[0], "Name")) with
                {
                    Manager = employee.Length > 1 ? Some(employee[1]) : None,
                }))],
            Company.At(1),
            default);

        return string.Join(' ', outcomes.Select(outcome => outcome is ImportOutcome.Refused refused
            ? $"{refused.Errors.Head.Field}: {refused.Errors.Head.Rule}"
            : outcome.GetType().Name));
    }

    private static async Task<string> ManagersAsync(TestStore store)
    {
        await using var db = store.Open();
        var employees = await db.Employees.Include(employee => employee.Manager).OrderBy(employee => employee.Code).ToListAsync();

        return string.Join(' ', employees.Select(employee => $"{employee.Code}:{employee.Manager?.Code}"));
    }
}
