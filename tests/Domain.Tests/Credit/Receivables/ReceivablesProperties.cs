using System.Numerics;
using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Receivables;

public sealed class ReceivablesProperties
{
    private static readonly DateOnly Today = CreditArbitraries.Today;

    [DomainProperty]
    public void Ageing_adds_up_to_the_receivables_and_every_item_is_in_one_bucket(OpenItems open)
    {
        var ageing = Ageing.Of(open.Items, open.Day).Success;
        var owed = open.Items.Filter(item => item.InvoicedOn <= open.Day);

        Assert.Equal(Enum.GetValues<AgeBand>(), ageing.Buckets.Map(bucket => bucket.Band));
        Assert.Equal(Amount.Sum(owed.Map(item => item.Amount)).Success, ageing.Total);
        Assert.Equal(ageing.Total, Amount.Sum(ageing.Buckets.Map(bucket => bucket.Amount)).Success);
        Assert.Equal(ageing.Total, ageing.Current.Add(ageing.Overdue).Success);
        Assert.Equal(owed.Count, ageing.Buckets.Map(bucket => bucket.Count).Sum());
        Assert.Equal(
            Amount.Sum(owed.Filter(item => item.DueOn < open.Day).Map(item => item.Amount)).Success, ageing.Overdue);
    }

    [DomainProperty]
    public void The_order_of_the_items_does_not_matter(OpenItems open) =>
        Assert.Equal(Ageing.Of(open.Items, open.Day), Ageing.Of(open.Items.Rev(), open.Day));

    [DomainProperty]
    public void An_item_never_grows_younger(OpenItems open, byte days) =>
        Assert.All(open.Items, item => Assert.True(
            Ageing.BandOf(item.DueOn, open.Day) <= Ageing.BandOf(item.DueOn, open.Day.AddDays(days))));

    [DomainProperty]
    public void Delinquent_days_are_the_simple_ones_less_the_best_possible(OpenItems open, PeriodSales sales)
    {
        var ageing = Ageing.Of(open.Items, open.Day).Success;
        var parts =
            from simple in DaysSalesOutstanding.Simple(ageing.Total, sales)
            from best in DaysSalesOutstanding.BestPossible(ageing, sales)
            select simple - best;

        Assert.Equal(
            parts.Map(days => decimal.Round(days, 8)),
            DaysSalesOutstanding.Delinquent(ageing, sales).Map(days => decimal.Round(days, 8)));
    }

    [DomainProperty(MaxTest = 500)]
    public void Countback_goes_back_until_the_sales_cover_the_receivables(SalesHistory history)
    {
        var (rest, days) = (new Fraction(history.Receivables.Value), Fraction.Zero);
        var expected = Option<Fraction>.None;

        // Day by day: every month sells as much on each of its days.
        foreach (var month in history.Months)
        {
            var sold = new Fraction(month.Amount.Value);

            if (expected.IsNone && rest > Fraction.Zero && rest <= sold)
            {
                expected = days.Plus(rest.Over(sold).Times(month.Days));
            }

            (rest, days) = (rest.Minus(sold), days.Plus(Fraction.Of(month.Days)));
        }

        DaysSalesOutstanding.Countback(history.Receivables, history.Months).Match(
            Right: counted => Assert.True(history.Receivables == Amount.Zero
                ? counted == 0
                : new Fraction(counted).IsCloseTo(expected.IfNone(Fraction.Of(-1)))),
            Left: reason => Assert.True(history.Receivables < Amount.Zero
                ? reason == FigureAbsence.NoReceivables
                : expected.IsNone && reason == FigureAbsence.HistoryTooShort));
    }

    [DomainProperty(MaxTest = 500)]
    public void Whoever_is_owed_more_counts_back_no_fewer_days_and_whoever_sold_more_no_more(SalesHistory history, byte more, byte which)
    {
        var before = DaysSalesOutstanding.Countback(history.Receivables, history.Months);
        var owedMore = DaysSalesOutstanding.Countback(
            history.Receivables.Add(Amount.Literal(more)).Success, history.Months);
        var months = history.Months.Select((month, index) => index == which % history.Months.Count
            ? month with { Amount = month.Amount.Add(Amount.Literal(more)).Success }
            : month);
        var soldMore = DaysSalesOutstanding.Countback(history.Receivables, toSeq(months).Strict());

        Assert.True(IsAtMost(before, owedMore));
        Assert.True(IsAtMost(soldMore, before));
    }

    [DomainProperty]
    public void Countback_never_goes_back_further_than_the_sales_are_known(SalesHistory history) =>
        DaysSalesOutstanding.Countback(history.Receivables, history.Months).IfRight(days =>
            Assert.InRange(days, 0, history.Months.Map(month => month.Days).Sum()));

    [DomainProperty]
    public void Who_collects_all_that_is_due_is_fully_effective(OpenItems open, Amount opening, Amount sales)
    {
        var closing = Ageing.Of(open.Items, open.Day).Success;
        var collectable = (BigInteger)opening.Units + sales.Units - closing.Current.Units;
        var effectiveness = CollectionEffectiveness.Of(opening, sales, closing);

        Assert.Equal(collectable > 0, effectiveness.IsRight);
        effectiveness.IfRight(share =>
        {
            Assert.Equal(closing.Overdue == Amount.Zero, share == 1);
            Assert.Equal(closing.Overdue.IsPositive, share < 1);
        });
    }

    [DomainProperty]
    public void To_pay_earlier_never_makes_a_record_worse(PaymentRecord record, byte which, byte days)
    {
        if (!record.Invoices.IsEmpty)
        {
            var index = which % record.Invoices.Count;
            var invoice = record.Invoices[index];
            var earlier = invoice with { PaidOn = invoice.PaidOn.IfNone(Today.AddDays(1)).AddDays(-days) };
            var better = record with
            {
                Invoices = record.Invoices.Take(index).Add(earlier) + record.Invoices.Skip(index + 1),
            };

            Assert.True(IsNoWorse(LatePayment.AverageDays(better, Today), LatePayment.AverageDays(record, Today)));
            Assert.True(IsNoWorse(LatePayment.OverdueShare(better, Today), LatePayment.OverdueShare(record, Today)));
            Assert.True(better.CleanHalfYears(Today) >= record.CleanHalfYears(Today));
        }
    }

    [DomainProperty]
    public void What_is_zero_or_less_and_what_is_paid_later_changes_no_record(PaymentRecord record, PaidInvoice invoice)
    {
        var nothing = record with { Invoices = record.Invoices.Add(invoice with { Amount = Amount.Zero }) };
        var later = record with
        {
            Invoices = record.Invoices.Map(one => one.PaidOn.IsNone ? one with { PaidOn = Today.AddDays(1) } : one),
        };

        Assert.All(Seq(nothing, later), same =>
        {
            Assert.Equal(LatePayment.AverageDays(record, Today), LatePayment.AverageDays(same, Today));
            Assert.Equal(LatePayment.OverdueShare(record, Today), LatePayment.OverdueShare(same, Today));
            Assert.Equal(record.CleanHalfYears(Today), same.CleanHalfYears(Today));
        });
    }

    [DomainProperty]
    public void Health_is_all_the_measures_of_the_same_day(OpenItems open, SalesHistory history, PaymentRecord record)
    {
        var health = ReceivablesHealth.Of(open.Items, open.Day, history.Months, history.Receivables, record).Success;
        var sales = new PeriodSales(
            history.Months.Map(month => month.Days).Sum(), Amount.Sum(history.Months.Map(month => month.Amount)).Success);

        Assert.Equal(Ageing.Of(open.Items, open.Day).Success, health.Ageing);
        Assert.Equal(DaysSalesOutstanding.Simple(health.Ageing.Total, sales), health.Dso);
        Assert.Equal(DaysSalesOutstanding.Countback(health.Ageing.Total, history.Months), health.Countback);
        Assert.Equal(DaysSalesOutstanding.BestPossible(health.Ageing, sales), health.BestPossibleDso);
        Assert.Equal(DaysSalesOutstanding.Delinquent(health.Ageing, sales), health.DaysDelinquent);
        Assert.Equal(
            CollectionEffectiveness.Of(history.Receivables, sales.Amount, health.Ageing), health.CollectionEffectiveness);
        Assert.Equal(LatePayment.AverageDays(record, open.Day), health.AverageDaysLate);
    }

    // What is too far back to be counted is more than what is not.
    private static bool IsAtMost(Either<FigureAbsence, decimal> less, Either<FigureAbsence, decimal> more) =>
        (less.Case, more.Case) switch
        {
            (decimal one, decimal other) => one <= other,
            (FigureAbsence one, decimal) => one == FigureAbsence.NoReceivables,
            (decimal, FigureAbsence other) => other == FigureAbsence.HistoryTooShort,
            (FigureAbsence one, FigureAbsence other) => one == other || other == FigureAbsence.HistoryTooShort,
            _ => false,
        };

    private static bool IsNoWorse(Either<FigureAbsence, decimal> now, Either<FigureAbsence, decimal> before) =>
        now.Match(Right: figure => before.Match(Right: former => figure <= former, Left: _ => figure == 0), Left: _ => before.IsLeft);
}
