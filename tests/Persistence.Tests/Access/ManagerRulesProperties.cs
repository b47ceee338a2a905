using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using CustomerGraph.Persistence.Access;
using FsCheck.Xunit;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Access;

public sealed class ManagerRulesProperties
{
    [Property(Arbitrary = [typeof(AccessArbitraries)], QuietOnSuccess = true)]
    public void Afterwards_every_manager_exists_and_nobody_reports_to_themselves(Appointments before, Appointments wanted)
    {
        var (managers, imported) = Import(before, wanted);
        var after = After(managers, imported, ManagerRules.Broken(managers, imported));

        Assert.All(after.Values.SelectMany(manager => manager.ToSeq()), manager => Assert.Contains(manager, after.Keys));
        Assert.All(after.Keys, employee => Assert.DoesNotContain(employee, Above(after, employee)));
    }

    [Property(Arbitrary = [typeof(AccessArbitraries)], QuietOnSuccess = true)]
    public void What_is_right_at_the_end_is_refused_to_nobody(Appointments before, Appointments wanted)
    {
        var (managers, imported) = Import(before, wanted);
        var after = After(managers, imported, new Dictionary<string, EntryError>());
        var isRight = after.Values.SelectMany(manager => manager.ToSeq()).All(after.ContainsKey)
            && after.Keys.All(employee => !Above(after, employee).Contains(employee));

        Assert.Equal(isRight, ManagerRules.Broken(managers, imported).Count == 0);
    }

    /// <summary>A company without circles, and an import in which each employee comes once.</summary>
    private static (Dictionary<string, Option<string>> Managers, IReadOnlyList<Employee> Imported) Import(
        Appointments before,
        Appointments wanted)
    {
        var managers = before.All.SelectMany(line => new[] { line.Employee, line.Manager }).Distinct()
            .ToDictionary(code => code, _ => Option<string>.None, StringComparer.Ordinal);

        foreach (var (employee, manager) in before.All)
        {
            if (employee != manager && !Above(managers, manager).Contains(employee))
            {
                managers[employee] = manager;
            }
        }

        return (managers, [.. wanted.All.DistinctBy(line => line.Employee)
            .Select((line, index) => new Employee(
                line.Employee, "Name", None, index % 4 == 3 ? None : Some(line.Manager), None))]);
    }

    private static Dictionary<string, Option<string>> After(
        Dictionary<string, Option<string>> managers,
        IReadOnlyList<Employee> imported,
        IReadOnlyDictionary<string, EntryError> refused)
    {
        var after = new Dictionary<string, Option<string>>(managers, StringComparer.Ordinal);

        foreach (var employee in imported.Where(employee => !refused.ContainsKey(employee.Code)))
        {
            after[employee.Code] = employee.Manager;
        }

        return after;
    }

    /// <summary>Everybody whom somebody reports to; with a circle above, as far as its start.</summary>
    private static System.Collections.Generic.HashSet<string> Above(Dictionary<string, Option<string>> managers, string employee)
    {
        var above = new System.Collections.Generic.HashSet<string>(StringComparer.Ordinal);

        for (var manager = managers.GetValueOrDefault(employee);
             manager.Exists(above.Add);
             manager = manager.Bind(code => managers.GetValueOrDefault(code)))
        {
        }

        return above;
    }
}
