using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Credit.Grades;

public sealed class ScorecardProperties
{
    private static readonly DateOnly Today = CreditArbitraries.Today;

    [DomainProperty(MaxTest = 300)]
    public void The_grade_is_that_of_the_definition(CreditEvidence evidence, CreditPolicy policy)
    {
        var card = Scorecard.Of(evidence, Today, policy);

        Assert.Equal(ScorecardDefinition.GradeOf(card, policy.Grades), card.Grade);
        Assert.Equal(card.Score.IsSome, card.Grade.IsSome);
        Assert.Equal(CreditMeasures.All, card.Groups.Bind(group => group.Measures).Map(score => score.Measure));
    }

    [DomainProperty(MaxTest = 300)]
    public void Improving_one_input_never_lowers_the_grade_or_the_score(CreditEvidence evidence, CreditPolicy policy, byte by)
    {
        var before = Scorecard.Of(evidence, Today, policy);

        Assert.All(Improvement.AllOf(evidence, by / 255m is var part ? decimal.Round(part, 2) : 0), better =>
        {
            var after = Scorecard.Of(better, Today, policy);

            Assert.True(!before.Grade.IsSome || after.Grade.Exists(grade => grade <= before.Grade.IfNone(CreditGrade.D)));
            Assert.True(!before.Score.IsSome || after.Score.Exists(score => score >= before.Score.IfNone(0)));
        });
    }

    [DomainProperty]
    public void The_order_of_the_evidence_does_not_matter(CreditEvidence evidence, CreditPolicy policy)
    {
        var turned = new CreditEvidence(
            evidence.Statements.Rev(),
            evidence.Facts.Rev(),
            evidence.Payments.Map(record => new PaymentRecord(record.Invoices.Rev(), record.DishonouredNotes.Rev())),
            evidence.Stake);

        Assert.Equal(Scorecard.Of(evidence, Today, policy), Scorecard.Of(turned, Today, policy));
    }

    [DomainProperty]
    public void What_was_not_known_on_the_day_and_what_no_measure_is_made_of_change_nothing(
        CreditEvidence evidence, CreditPolicy policy, FinancialStatement statement, CreditFact fact)
    {
        var more = evidence with
        {
            Statements = evidence.Statements.Add(statement with { ReceivedOn = Today.AddDays(1) }),
            Facts = evidence.Facts
                .Add(CreditFact.Create(fact.Kind, fact.Value, Today.AddDays(1), fact.Source).Accepted)
                .Add(CreditFact.Create(CreditFactKind.SupplierCount, 3, Today, "customer").Accepted)
                .Add(CreditFact.Create(CreditFactKind.TermMonths, 3, Today, "contract").Accepted),
        };

        Assert.Equal(Scorecard.Of(evidence, Today, policy), Scorecard.Of(more, Today, policy));
    }

    [DomainProperty]
    public void The_limits_the_signals_and_the_author_of_a_policy_change_no_grade(
        CreditEvidence evidence, CreditPolicy policy, CreditPolicy other)
    {
        var months = LimitPolicy.Create(policy.Limits.StatementMonths, 3, other.Limits.Factors, 1, 1).Accepted;
        var changed = other with { Grades = policy.Grades, Limits = months };

        Assert.Equal(
            Scorecard.Of(evidence, Today, policy) with { Policy = changed },
            Scorecard.Of(evidence, Today, changed));
    }

    [DomainProperty]
    public void Weights_of_the_groups_that_are_not_missing_add_up_to_one(CreditEvidence evidence, CreditPolicy policy)
    {
        var card = Scorecard.Of(evidence, Today, policy);
        var total = card.Groups.Map(group => group.WeightInScore).Sum();

        Assert.Equal(card.Grade.IsSome ? 1 : 0, decimal.Round(total, 20));
        Assert.All(card.Groups, group => Assert.True(group.Points.IsSome || group.WeightInScore == 0));
        Assert.Equal(
            card.MissingWeight,
            card.Groups.Filter(group => group.Points.IsNone).Map(group => group.Weight).Sum());
    }

    [DomainProperty(MaxTest = 1_000)]
    public void A_better_number_never_has_fewer_points(PointScale scale, int one, int other)
    {
        var (less, more) = (Math.Min(one % 700, other % 700) * 0.1m, Math.Max(one % 700, other % 700) * 0.1m);
        var (worse, better) = CreditMeasures.MoreIsBetter(scale.Measure) ? (less, more) : (more, less);

        Assert.True(scale.PointsOf(worse) <= scale.PointsOf(better));
        Assert.Equal(
            CreditMeasures.MoreIsBetter(scale.Measure)
                ? scale.Steps.Filter(step => step.Cut <= less).LastOrNone().Map(step => step.Points).IfNone(scale.Otherwise)
                : scale.Steps.Filter(step => step.Cut >= less).HeadOrNone().Map(step => step.Points).IfNone(scale.Otherwise),
            scale.PointsOf(less));
    }

    /// <summary>Without it the laws above could hold because nothing they speak of was ever generated.</summary>
    [Fact]
    public void The_generator_reaches_every_grade_and_every_measure_present_and_absent()
    {
        var cards = Samples.Of(CreditArbitraries.Evidence())
            .Select(evidence => Scorecard.Of(evidence, Today, CreditPolicy.Standard))
            .ToList();
        var scores = cards.SelectMany(card => card.Groups.Bind(group => group.Measures)).ToList();

        Assert.Equal(6, cards.SelectMany(card => card.Grade.ToSeq()).Distinct().Count());
        Assert.Contains(cards, card => card.Grade.IsNone);
        Assert.Contains(cards, card => card.IsLowered);
        Assert.All(CreditMeasures.All, measure => Assert.Equal(
            2, scores.Where(score => score.Measure == measure).Select(score => score.Points.IsSome).Distinct().Count()));
        Assert.Contains(scores, score => score.Value.IsLeft && score.Points.IsSome);
    }
}
