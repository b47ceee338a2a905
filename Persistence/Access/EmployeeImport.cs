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
        var before = rows.Values.Where(row => row.ManagerId is not null)
            .Select(row => (row.Code, Manager: codes[row.ManagerId!.Value]))
            .ToHashMap();

        var read = employees
            .Select(employee => (Import: employee, Found: Optional(rows.GetValueOrDefault(employee.Code))))
            .Select(employee => (
                employee.Import.Code,
                employee.Found,
                Entry: employee.Import.Apply(employee.Found.Map(row => Entry(row, codes))).Read()))
            .ToList();

        // A manager may be one that this import makes: so first all that are well-formed, and then who reports to whom.
        foreach (var employee in read)
        {
            employee.Entry.IfSuccess(_ => rows.TryAdd(employee.Code, new EmployeeRow { Code = employee.Code }));
        }

        var lines = before;
        var outcomes = new List<(EmployeeRow, Seq<EntryError>)>();

        foreach (var (code, found, entry) in read)
        {
            outcomes.Add(entry.Bind(employee => CheckManager(employee, rows, lines)).Match(
                Succ: employee =>
                {
                    var row = rows[code];
                    lines = employee.Manager.Match(Some: boss => lines.AddOrUpdate(code, boss), None: () => lines.Remove(code));
                    Write(row, employee, rows);

                    if (found.IsNone)
                    {
                        db.Add(row);
                    }

                    return (row, Upsert.NoErrors);
                },
                Fail: errors => (found.IfNone(() => new EmployeeRow()), errors)));
        }

        return await Upsert.FinishAsync(db, outcomes, by, cancellation);
    }

    private static EmployeeEntry Entry(EmployeeRow row, Dictionary<long, string> codes) => new(
        row.Code,
        row.Name,
        Optional(row.Title),
        Optional(row.ManagerId).Map(id => codes[id]),
        Optional(row.Role));

    private static Validation<EntryError, Employee> CheckManager(
        Employee employee,
        Dictionary<string, EmployeeRow> rows,
        HashMap<string, string> lines) =>
        employee.Manager.Match(
            Some: manager =>
                !rows.ContainsKey(manager) ? Fail<EntryError, Employee>(new EntryError.NothingHasCode("managerCode", manager))
                : ReportingLines.WouldClose(lines, employee.Code, manager)
                    ? Fail<EntryError, Employee>(new EntryError.ReportsToSelf("managerCode", manager))
                    : Success<EntryError, Employee>(employee),
            None: () => Success<EntryError, Employee>(employee));

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
