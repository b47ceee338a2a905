using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Access;

public sealed class ReportingLinesProperties
{
    [DomainProperty]
    public void Reporting_lines_never_close(Appointments appointments) =>
        Assert.All(Managers(appointments), lines => Assert.All(lines.Keys, employee =>
            Assert.DoesNotContain(employee, Superiors(lines, employee))));

    [DomainProperty]
    public void Nobody_is_refused_a_manager_without_need(Appointments appointments) =>
        Assert.All(Managers(appointments), lines => Assert.All(appointments.All, next => Assert.Equal(
            next.Employee == next.Manager || Superiors(lines, next.Manager).Contains(next.Employee),
            ReportingLines.WouldClose(lines, next.Employee, next.Manager))));

    /// <summary>Lines that nobody checked may have circles: the question is answered for them too.</summary>
    [DomainProperty]
    public void A_circle_elsewhere_does_no_harm(Appointments appointments)
    {
        var lines = appointments.All.Fold(
            HashMap<string, string>.Empty, (all, one) => all.AddOrUpdate(one.Employee, one.Manager));

        Assert.All(appointments.All, one => Assert.Equal(
            one.Employee == one.Manager || Superiors(lines, one.Manager).Contains(one.Employee),
            ReportingLines.WouldClose(lines, one.Employee, one.Manager)));
    }

    [DomainProperty]
    public void Those_below_somebody_are_those_who_have_them_above(Appointments appointments)
    {
        var lines = appointments.All.Fold(
            HashMap<string, string>.Empty, (all, one) => all.AddOrUpdate(one.Employee, one.Manager));
        var pairs = lines.ToSeq().Map(line => (line.Key, line.Value));

        Assert.All(appointments.All.Map(one => one.Manager), person => Assert.Equal(
            lines.Keys.Filter(employee => employee != person && Superiors(lines, employee).Contains(person)).Order(),
            ReportingLines.Below(pairs, person).Order()));
    }

    [Fact]
    public void Nobody_reports_to_themselves_directly_or_through_others()
    {
        var lines = Prelude.HashMap(("b", "a"), ("c", "b"));

        Assert.True(ReportingLines.WouldClose(lines, "a", "a"));
        Assert.True(ReportingLines.WouldClose(lines, "a", "b"));
        Assert.True(ReportingLines.WouldClose(lines, "a", "c"));
        Assert.False(ReportingLines.WouldClose(lines, "c", "a"));
        Assert.False(ReportingLines.WouldClose(lines, "d", "c"));
    }

    /// <summary>The lines after each appointment that does not close one.</summary>
    private static IEnumerable<HashMap<string, string>> Managers(Appointments appointments)
    {
        var lines = HashMap<string, string>.Empty;

        foreach (var (employee, manager) in appointments.All)
        {
            lines = ReportingLines.WouldClose(lines, employee, manager)
                ? lines
                : lines.AddOrUpdate(employee, manager);
            yield return lines;
        }
    }

    /// <summary>Everybody above an employee: as many steps up as there are people reach them all.</summary>
    private static Set<string> Superiors(HashMap<string, string> lines, string employee)
    {
        var above = Set<string>.Empty;
        var here = lines.Find(employee);

        for (var steps = 0; steps <= lines.Count; steps++)
        {
            above = above.AddOrUpdateRange(here.ToSeq());
            here = here.Bind(lines.Find);
        }

        return above;
    }
}
