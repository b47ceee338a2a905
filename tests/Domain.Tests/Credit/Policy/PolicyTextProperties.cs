using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Policy;

public sealed class PolicyTextProperties
{
    [DomainProperty]
    public void A_policy_that_was_written_reads_back_in_any_order(CreditPolicy policy, int seed)
    {
        var terms = toSeq(PolicyText.Write(policy).OrderBy(term => HashCode.Combine(term.Name.Length, seed, term.Name[^1])));

        Assert.Equal(policy, PolicyReader.Read(policy.Version, policy.ValidFrom, policy.Author, terms).Accepted);
    }

    [DomainProperty]
    public void A_term_left_out_is_missed_by_its_name(CreditPolicy policy, byte which)
    {
        var terms = PolicyText.Write(policy);
        var missing = terms[which % terms.Count];

        Assert.Contains(
            missing.Name,
            Read(terms.Filter(term => term != missing)).Refused.Map(error => error.Field));
    }

    [DomainProperty]
    public void A_term_given_twice_or_unknown_is_refused_by_its_name(CreditPolicy policy, byte which)
    {
        var terms = PolicyText.Write(policy);
        var again = terms[which % terms.Count];

        Assert.Equal(
            Seq1<EntryError>(new EntryError.NotExactlyOne(again.Name, 2)),
            Read(terms.Add(again)).Refused.Filter(error => error.Field == again.Name));
        Assert.Equal(
            Seq1<EntryError>(new EntryError.NothingThere("luck")),
            Read(terms.Add(new PolicyTerm("luck", "1"))).Refused);
    }

    [DomainProperty]
    public void What_is_no_number_is_refused_by_its_name(CreditPolicy policy, byte which)
    {
        var terms = PolicyText.Write(policy);
        var wrong = terms[which % terms.Count].Name;

        Assert.All(
            Seq("", "much", "1,5", "1e3", "0; 1", "0; 1 2 3", "-"),
            text => Assert.Contains(
                wrong,
                Read(terms.Map(term => term.Name == wrong ? new PolicyTerm(wrong, text) : term))
                    .Refused.Map(error => error.Field)));
    }

    private static Validation<EntryError, CreditPolicy> Read(Seq<PolicyTerm> terms) =>
        PolicyReader.Read(1, new DateOnly(2026, 1, 1), "E01", terms);
}
