using System.Globalization;
using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using Snapshooter;
using Snapshooter.Xunit;
using static CustomerGraph.Domain.Tests.Credit.CreditCases;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Grades;

public sealed class ScorecardExamples
{
    [Theory]
    [InlineData(90, CreditGrade.AAA)]
    [InlineData(80, CreditGrade.AA)]
    [InlineData(70, CreditGrade.A)]
    [InlineData(55, CreditGrade.B)]
    [InlineData(40, CreditGrade.C)]
    [InlineData(39, CreditGrade.D)]
    public void A_grade_begins_at_its_cut(int points, CreditGrade grade)
    {
        // Every measure of the industry brings 100 points or these; nothing else is known, and nothing else counts.
        var steps = Seq(new PointStep(0, points), new PointStep(1, 100));
        var standard = CreditPolicy.Standard.Grades;
        var policy = CreditPolicy.Standard with
        {
            Grades = GradePolicy.Create(
                FactorWeights.Create(0, 0, 0, 0, 1).Accepted,
                standard.Scales.Map(scale => scale.Measure == CreditMeasure.IndustryGrowth
                    ? PointScale.Create(scale.Measure, 0, steps).Accepted
                    : scale),
                standard.Cuts,
                standard.MissingWeight).Accepted,
        };

        Assert.Equal(
            grade,
            Scorecard.Of(CreditEvidence.None with { Facts = Seq1(Fact(CreditFactKind.IndustryGrowth, 0.5m)) }, Today, policy).Grade);
    }

    [Fact]
    public void Without_any_evidence_there_is_no_grade()
    {
        var card = Scorecard.Of(CreditEvidence.None, Today, CreditPolicy.Standard);

        Assert.True(card.Grade.IsNone && card.Score.IsNone && !card.IsLowered);
        Assert.Equal(1, card.MissingWeight);
    }

    [Fact]
    public void With_more_than_half_of_the_weight_missing_the_grade_is_one_lower()
    {
        // Reputation and market position are 0.45 of the weight, and as good as can be.
        var card = Scorecard.Of(
            CreditEvidence.None with { Facts = Seq(Fact(CreditFactKind.ReferenceRating, 5), Fact(CreditFactKind.YearsInBusiness, 40)) },
            Today,
            CreditPolicy.Standard);

        Assert.Equal((100m, CreditGrade.AA, true, 0.55m), (card.Score.IfNone(0), card.Grade.IfNone(CreditGrade.D), card.IsLowered, card.MissingWeight));
    }

    [Fact]
    public void With_exactly_half_of_it_missing_it_is_not()
    {
        // Financial position and market position are one half.
        var card = Scorecard.Of(
            CreditEvidence.None with
            {
                Statements = Seq1(Sound with { CurrentLiabilities = Money(0), TotalLiabilities = Money(0) }),
                Facts = Seq1(Fact(CreditFactKind.YearsInBusiness, 40)),
            },
            Today,
            CreditPolicy.Standard);

        Assert.Equal((0.5m, false, CreditGrade.AAA), (card.MissingWeight, card.IsLowered, card.Grade.IfNone(CreditGrade.D)));
    }

    [Fact]
    public void Whoever_owes_nothing_is_as_good_as_can_be_without_a_number()
    {
        var card = Scorecard.Of(
            CreditEvidence.None with { Statements = Seq1(Sound with { CurrentLiabilities = Money(0), TotalLiabilities = Money(0) }) },
            Today,
            CreditPolicy.Standard);
        var ratio = card.Groups.Head.Measures.Head;

        Assert.Equal((FigureAbsence.NothingOwed, 100), (ratio.Value.Failure, ratio.Points.IfNone(0)));
        Assert.Equal(FigureAbsence.NothingOwed, card.Altman.Failure);
    }

    [Fact]
    public void A_credit_balance_is_no_share_of_the_receivables()
    {
        var stake = new ReceivablesStake(Amount.Literal(-5), Amount.Literal(100), Today);
        var card = Scorecard.Of(CreditEvidence.None with { Stake = stake }, Today, CreditPolicy.Standard);

        Assert.Equal(0, card.Groups[(int)FactorGroup.RiskCapacity].Measures.Head.Value.Success);
    }

    [Fact]
    public void A_statement_of_eighteen_months_is_used_and_one_a_day_older_is_not()
    {
        var evidence = CreditEvidence.None with { Statements = Seq1(Sound) };
        var last = Sound.PeriodEnd.AddMonths(18);

        Assert.True(Scorecard.Of(evidence, last, CreditPolicy.Standard).Grade.IsSome);
        Assert.True(Scorecard.Of(evidence, last.AddDays(1), CreditPolicy.Standard).Grade.IsNone);
        Assert.Equal(
            FigureAbsence.StatementTooOld,
            Scorecard.Of(evidence, last.AddDays(1), CreditPolicy.Standard).Altman.Failure);
    }

    // Total assets 1000 throughout, so that each X is easily set.
    [Theory]
    [InlineData(100, 200, 300, 500, 1000, "0.0717 0.1694 0.9321 0.42 0.998", AltmanZone.Grey)]
    [InlineData(100, 200, 500, 500, 1000, "0.0717 0.1694 1.5535 0.42 0.998", AltmanZone.Safe)]
    [InlineData(-100, -200, -300, 800, 500, "-0.0717 -0.1694 -0.9321 0.105 0.499", AltmanZone.Distress)]
    public void Altmans_Z(int capital, int kept, int ebit, int debts, int sales, string parts, AltmanZone zone)
    {
        var statement = new FinancialStatement(
            Today, StatementSource.Audited, Today, Money(capital + 200), Money(200), Money(1_000), Money(debts),
            default, Money(kept), Money(ebit), Money(sales));
        var altman = AltmanZ.Of(statement).Success;

        Assert.Equal(parts.Split(' ').Sum(part => decimal.Parse(part, CultureInfo.InvariantCulture)), altman.Z);
        Assert.Equal(zone, altman.Zone);
        Assert.Equal(
            (capital / 1_000m, kept / 1_000m, ebit / 1_000m, (1_000m - debts) / debts, sales / 1_000m),
            (altman.X1, altman.X2, altman.X3, altman.X4, altman.X5));
    }

    [Fact]
    public void Altmans_grey_zone_includes_both_its_ends()
    {
        // Sales alone count: 0.998 of them, and equity of nothing.
        static AltmanZone Zone(decimal sales) => AltmanZ.Of(new FinancialStatement(
            Today, StatementSource.Audited, Today, Money(0), Money(0), Money(998), Money(998),
            default, Money(0), Money(0), Money(sales))).Success.Zone;

        Assert.Equal(AltmanZone.Grey, Zone(1_230));
        Assert.Equal(AltmanZone.Distress, Zone(1_229.9999m));
        Assert.Equal(AltmanZone.Grey, Zone(2_900));
        Assert.Equal(AltmanZone.Safe, Zone(2_900.0001m));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void A_grade_explained(Language language) =>
        string.Join('\n',
            ScorecardText.Write(Scorecard.Of(Everything, Today, CreditPolicy.Standard), language)
            + ScorecardText.Write(Scorecard.Of(Little, Today, CreditPolicy.Standard), language)
            + ScorecardText.Write(Scorecard.Of(CreditEvidence.None, Today, CreditPolicy.Standard), language))
            .MatchSnapshot(SnapshotNameExtension.Create(language.ToString()));
}
