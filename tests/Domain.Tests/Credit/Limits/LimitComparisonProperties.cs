using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Limits;

public sealed class LimitComparisonProperties
{
    private static readonly DateOnly Today = CreditArbitraries.Today;

    [DomainProperty(MaxTest = 300)]
    public void Every_limit_is_that_of_the_definition(CreditEvidence evidence, CreditPolicy policy)
    {
        var comparison = LimitComparison.Of(evidence, Today, policy);
        var definition = new LimitDefinition(evidence, Today, policy);

        Assert.Equal(Enum.GetValues<LimitMethod>(), comparison.Estimates.Map(estimate => estimate.Method));
        Assert.All(comparison.Estimates, estimate => Assert.Equal(
            definition.Limit(estimate.Method, comparison.Scorecard.Grade), estimate.Limit.ToOption()));
    }

    [DomainProperty(MaxTest = 300)]
    public void What_is_missing_makes_a_limit_absent_and_never_zero(CreditEvidence evidence, CreditPolicy policy)
    {
        foreach (var estimate in LimitComparison.Of(evidence, Today, policy).Estimates)
        {
            estimate.Limit.Match(
                Left: absence => Assert.Empty(estimate.Steps),
                Right: limit =>
                {
                    Assert.True(limit >= Amount.Zero);
                    Assert.NotEmpty(estimate.Steps);
                });

            if (estimate.Limit.Case is LimitAbsence.Missing missing)
            {
                Assert.NotEmpty(missing.Terms);
                Assert.DoesNotContain(missing.Terms, term => estimate.Inputs.Exists(input => input.Term == term));
            }
        }
    }

    [DomainProperty]
    public void Without_suppliers_statements_or_facts_nothing_that_needs_them_answers(CreditEvidence evidence, CreditPolicy policy)
    {
        var none = LimitComparison.Of(evidence with { Facts = Empty, Statements = Empty }, Today, policy);

        Assert.All(none.Estimates, estimate => Assert.True(estimate.Limit.IsLeft));
        Assert.True(none.Spread.IsNone && none.Median.IsNone && none.Recommended.IsLeft);
    }

    [DomainProperty(MaxTest = 300)]
    public void The_recommendation_lies_between_the_lowest_and_the_highest_limit(CreditEvidence evidence, CreditPolicy policy)
    {
        var comparison = LimitComparison.Of(evidence, Today, policy);
        var limits = comparison.Estimates.Bind(estimate => estimate.Limit.ToSeq());

        Assert.Equal(comparison.Estimates.Last.Limit.IsRight, comparison.Recommended.IsRight);
        comparison.Recommended.IfRight(recommended =>
        {
            Assert.True(limits.Min() <= recommended && recommended <= limits.Max());
            Assert.True(recommended <= comparison.Median.IfNone(Amount.Zero));
            Assert.True(recommended <= comparison.Estimates.Last.Limit.Success);
        });
        Assert.Equal(limits.IsEmpty, comparison.Spread.IsNone);
        comparison.Spread.IfSome(spread => Assert.Equal((limits.Min(), limits.Max()), (spread.Lowest, spread.Highest)));
    }

    [DomainProperty]
    public void The_order_of_the_evidence_does_not_matter(CreditEvidence evidence, CreditPolicy policy) =>
        Assert.Equal(
            LimitComparison.Of(evidence, Today, policy),
            LimitComparison.Of(
                new CreditEvidence(
                    evidence.Statements.Rev(),
                    evidence.Facts.Rev(),
                    evidence.Payments.Map(record => new PaymentRecord(record.Invoices.Rev(), record.DishonouredNotes.Rev())),
                    evidence.Stake),
                Today,
                policy));

    [DomainProperty]
    public void Every_input_is_from_a_day_that_was_not_later_or_from_the_policy(CreditEvidence evidence, CreditPolicy policy) =>
        Assert.All(
            LimitComparison.Of(evidence, Today, policy).Estimates.Bind(estimate => estimate.Inputs),
            input => Assert.True(input.On.ForAll(on => on <= Today)));

    [DomainProperty]
    public void Clean_half_years_end_with_the_first_that_is_not(PaymentRecord record)
    {
        var count = record.CleanHalfYears(Today);

        Assert.All(Enumerable.Range(0, count), index => Assert.False(IsSpoilt(record, index)));
        Assert.All(Enumerable.Range(0, count), index => Assert.NotEmpty(Due(record, index)));
        Assert.True(IsSpoilt(record, count) || Due(record, count).IsEmpty);
    }

    /// <summary>Without it the laws above could hold because nothing they speak of was ever generated.</summary>
    [Fact]
    public void The_generator_reaches_every_method_with_and_without_a_limit_and_every_remark()
    {
        var estimates = Samples.Of(CreditArbitraries.Evidence())
            .SelectMany(evidence => LimitComparison.Of(evidence, Today, CreditPolicy.Standard).Estimates)
            .ToList();

        Assert.All(Enum.GetValues<LimitMethod>(), method => Assert.Equal(
            2, estimates.Where(estimate => estimate.Method == method).Select(estimate => estimate.Limit.IsRight).Distinct().Count()));
        Assert.Equal(
            Enum.GetValues<LimitRemark>(),
            estimates.SelectMany(estimate => estimate.Steps).OfType<LimitStep.Remarked>().Select(step => step.Remark).Distinct().Order());
        Assert.Contains(estimates, estimate => estimate.Limit.Case is LimitAbsence.StatementTooOld);
        Assert.Contains(estimates, estimate => estimate.Inputs.Exists(input => input is { Term: LimitTerm.CleanHalfYears, Value: > 0 }));
    }

    private static Seq<PaidInvoice> Due(PaymentRecord record, int index) => record.Invoices.Filter(invoice =>
        invoice.Amount.IsPositive
        && Today.AddMonths(-6 * (index + 1)) < invoice.DueOn && invoice.DueOn <= Today.AddMonths(-6 * index));

    private static bool IsSpoilt(PaymentRecord record, int index) =>
        Due(record, index).Exists(invoice => invoice.PaidOn.Match(
            Some: paid => paid > invoice.DueOn && (paid <= Today || invoice.DueOn < Today),
            None: () => invoice.DueOn < Today))
        || record.DishonouredNotes.Exists(note =>
            Today.AddMonths(-6 * (index + 1)) < note && note <= Today.AddMonths(-6 * index));
}
