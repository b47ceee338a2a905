using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access;

/// <summary>Whether the managers of imported employees exist, and whether nobody ends up reporting to themselves.</summary>
internal static class ManagerRules
{
    /// <summary>The employees of an import that have to be refused because of their manager, and why.</summary>
    /// <remarks>
    /// What counts is who would report to whom at the end, and whoever keeps their manager is not to blame. Whoever is
    /// refused stays as they were, or does not come to be: that may leave others without a manager or close a circle
    /// elsewhere, so it is looked at again until nobody else is refused.
    /// </remarks>
    /// <param name="managers">The employees that there are, with the codes of their managers.</param>
    /// <param name="imported">The employees as they should be, in the order of the import.</param>
    public static IReadOnlyDictionary<string, EntryError> Broken(
        IReadOnlyDictionary<string, Option<string>> managers,
        IReadOnlyList<Employee> imported)
    {
        var refused = new Dictionary<string, EntryError>(StringComparer.Ordinal);
        var moved = imported
            .Where(employee => !managers.TryGetValue(employee.Code, out var manager) || manager != employee.Manager)
            .ToList();

        while (true)
        {
            var before = refused.Count;
            var accepted = moved.Where(employee => !refused.ContainsKey(employee.Code)).ToList();
            var there = managers.Keys.Concat(accepted.Select(employee => employee.Code)).ToHashSet(StringComparer.Ordinal);
            var lines = Unchanged(managers, accepted);

            foreach (var employee in accepted)
            {
                lines = employee.Manager.Match(
                    Some: manager => Check(employee.Code, manager, there, lines).Match(
                        Some: error =>
                        {
                            refused.Add(employee.Code, error);

                            return lines;
                        },
                        None: () => lines.Add(employee.Code, manager)),
                    None: () => lines);
            }

            if (refused.Count == before)
            {
                return refused;
            }
        }
    }

    private static HashMap<string, string> Unchanged(
        IReadOnlyDictionary<string, Option<string>> managers,
        IReadOnlyList<Employee> accepted)
    {
        var changed = accepted.Select(employee => employee.Code).ToHashSet(StringComparer.Ordinal);

        return managers.Where(line => !changed.Contains(line.Key))
            .SelectMany(line => line.Value.ToSeq().Map(manager => (line.Key, manager)))
            .ToHashMap();
    }

    private static Option<EntryError> Check(
        string employee,
        string manager,
        System.Collections.Generic.HashSet<string> there,
        HashMap<string, string> lines) =>
        !there.Contains(manager) ? new EntryError.NothingHasCode("managerCode", manager)
        : ReportingLines.WouldClose(lines, employee, manager) ? new EntryError.ReportsToSelf("managerCode", manager)
        : None;
}
