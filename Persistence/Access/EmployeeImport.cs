using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Import;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access;

/// <summary>An imported employee: from the entry as it is, if there is one, to the entry as it should be.</summary>
/// <param name="Code">The code of the employee.</param>
/// <param name="Apply">Keeps what the import says nothing about.</param>
public sealed record EmployeeImport(string Code, Func<Option<EmployeeEntry>, EmployeeEntry> Apply)
{
    /// <summary>Makes or changes all employees of an import; no code may occur twice in it.</summary>
    /// <remarks>All at once, for an employee may come before the manager: a company has few enough for that.</remarks>
    /// <returns>For each employee in turn, what became of them.</returns>
    public static async Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        CustomerGraphDb db,
        IReadOnlyList<EmployeeImport> employees,
        Authorship by,
        CancellationToken cancellation)
    {
        var rows = await db.Employees.AsTracking()
            .ToDictionaryAsync(row => row.Code, StringComparer.Ordinal, cancellation);
        var codes = rows.Values.ToDictionary(row => row.Id, row => row.Code);

        var read = employees
            .Select(employee => employee.Apply(Optional(rows.GetValueOrDefault(employee.Code)).Map(row => Entry(row, codes))).Read())
            .ToList();
        var refused = ManagerRules.Broken(
            rows.Values.ToDictionary(
                row => row.Code,
                row => Optional(row.ManagerId).Map(id => codes[id]),
                StringComparer.Ordinal),
            [.. read.SelectMany(employee => employee.SuccessToSeq())]);

        // Only those that are to be saved get rows: what is refused must not come in as somebody's manager.
        var accepted = read
            .SelectMany(employee => employee.SuccessToSeq())
            .Where(employee => !refused.ContainsKey(employee.Code))
            .ToList();

        foreach (var employee in accepted.Where(employee => !rows.ContainsKey(employee.Code)))
        {
            rows.Add(employee.Code, db.Add(new EmployeeRow { Code = employee.Code }).Entity);
        }

        accepted.ForEach(employee => Write(rows[employee.Code], employee, rows));

        return await Upsert.FinishAsync(db, [.. employees.Zip(read, Outcome)], by, cancellation);

        (EmployeeRow, Seq<EntryError>) Outcome(EmployeeImport import, Validation<EntryError, Employee> employee) => (
            rows.GetValueOrDefault(import.Code, new EmployeeRow()),
            employee.Match(
                Succ: right => refused.TryGetValue(right.Code, out var error) ? Seq1(error) : Upsert.NoErrors,
                Fail: errors => errors));
    }

    private static EmployeeEntry Entry(EmployeeRow row, Dictionary<long, string> codes) => new(
        row.Code,
        row.Name,
        Optional(row.Title),
        Optional(row.ManagerId).Map(id => codes[id]),
        Optional(row.Role));

    private static void Write(EmployeeRow row, Employee employee, Dictionary<string, EmployeeRow> rows)
    {
        row.Name = employee.Name;
        row.Title = employee.Title.MatchUnsafe(title => title, () => null);
        row.Role = employee.Role.ToNullable();
        row.Manager = employee.Manager.MatchUnsafe(code => rows[code], () => null);

        if (row.Manager is null)
        {
            row.ManagerId = null;
        }
    }
}
