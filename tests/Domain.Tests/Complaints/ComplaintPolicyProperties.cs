using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Complaints;

public sealed class ComplaintPolicyProperties
{
    private static readonly Gen<ComplaintPolicy> Policies =
        from version in Gen.Choose(1, 9)
        from begin in Gen.Choose(0, 40)
        from days in Gen.Choose(1, 365).ListOf(7)
        from routes in Gen.Elements(Enum.GetValues<Department>()).ListOf(4)
        from limit in Gen.Choose(0, int.MaxValue)
        from repeat in Gen.Choose(1, 3_650)
        from calendar in WorkingCalendarProperties.Calendars
        select new ComplaintPolicy(
            version, new DateOnly(2026, 1, 1).AddDays(begin), "E01",
            StepDeadlines.Create(days[0], days[1], days[2], days[3], days[4], days[5], days[6]).Accepted,
            new RoutingTable(routes[0], routes[1], routes[2], routes[3]),
            Amount.OfUnits(limit), repeat, calendar);

    [Fact]
    public void A_policy_that_was_written_reads_back_in_any_order() => ForAll((policy, seed) =>
    {
        var terms = toSeq(ComplaintPolicyText.Write(policy).OrderBy(term => HashCode.Combine(term.Name.Length, seed, term.Name[^1])));

        Assert.Equal(policy, ComplaintPolicyReader.Read(policy.Version, policy.ValidFrom, policy.Author, terms).Accepted);
    });

    [Fact]
    public void A_term_left_out_given_twice_or_made_up_is_refused_by_its_name() => ForAll((policy, which) =>
    {
        var terms = ComplaintPolicyText.Write(policy);
        var term = terms[which % terms.Count];

        Assert.Contains(new EntryError.Missing(term.Name), Read(terms.Filter(other => other != term)).Refused);
        Assert.Contains(new EntryError.NotExactlyOne(term.Name, 2), Read(terms.Add(term)).Refused);
        Assert.Equal(Seq1<EntryError>(new EntryError.NothingThere("luck")), Read(terms.Add(new PolicyTerm("luck", "1"))).Refused);
    });

    [Fact]
    public void What_makes_no_sense_is_refused_by_its_name() => ForAll((policy, which) =>
    {
        var terms = ComplaintPolicyText.Write(policy);
        var wrong = terms[which % terms.Count].Name;

        Assert.Contains(
            wrong,
            Read(terms.Map(term => term.Name == wrong ? new PolicyTerm(wrong, "-1") : term)).Refused.Map(error => error.Field));
    });

    [Fact]
    public void The_policy_of_a_day_is_the_one_that_began_last() => ForAll((policy, which) =>
    {
        var history = new ComplaintPolicyHistory(Seq(policy with { Version = 20 }, policy with { Version = 21, ValidFrom = policy.ValidFrom.AddDays(which) }));
        var second = history.Versions[1];

        Assert.Equal(second, history.On(second.ValidFrom));
        Assert.Equal(ComplaintPolicy.Standard, history.On(policy.ValidFrom.AddDays(-1)));
        Assert.Equal(which > 0 ? 20 : 21, history.On(policy.ValidFrom).Version);
    });

    [Fact]
    public void Complaints_go_to_the_department_of_their_content() => Assert.Equal(
        Seq(Department.QualityManagement, Department.Sales, Department.StorageAndTransport, Department.CustomerService),
        toSeq(Enum.GetValues<ComplaintContent>()).Map(RoutingTable.Standard.Of));

    private static Validation<EntryError, ComplaintPolicy> Read(Seq<PolicyTerm> terms) =>
        ComplaintPolicyReader.Read(1, new DateOnly(2026, 1, 1), "E01", terms);

    private static void ForAll(Action<ComplaintPolicy, int> law) => Prop.ForAll(
        Policies.Zip(Gen.Choose(0, 255)).ToArbitrary(), one => law(one.Item1, one.Item2))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true));
}
