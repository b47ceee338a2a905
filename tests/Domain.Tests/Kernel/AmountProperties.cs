using System.Numerics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class AmountProperties
{
    [DomainProperty]
    public void What_is_shown_reads_back_as_the_same_amount(Amount amount) =>
        Assert.Equal(amount, Amount.Exactly(amount.Value).Success);

    [DomainProperty]
    public void What_is_shown_is_the_units_over_ten_thousand_without_trailing_zeros(Amount amount)
    {
        Assert.Equal(amount.Units, amount.Value * 10_000);
        Assert.Equal(amount.Value.ToString("0.####", null), amount.ToString());
    }

    [DomainProperty]
    public void A_number_is_exact_unless_it_is_finer_than_a_unit_or_beyond_the_range(Entered entered)
    {
        var units = new Fraction(entered.Value).Times(10_000);

        Amount.Exactly(entered.Value).Match(
            Right: amount => Assert.Equal(units, Fraction.Of(amount.Units)),
            Left: error => Assert.Equal(
                units.IsWhole ? new AmountError.OutOfRange() : new AmountError.TooPrecise(entered.Value),
                error));
    }

    [DomainProperty]
    public void A_whole_number_of_units_is_refused_only_beyond_the_range(Entered entered)
    {
        var units = new Fraction(entered.Value).Times(10_000);

        Assert.Equal(
            units.IsWhole && units.IsBetween(long.MinValue, long.MaxValue),
            Amount.Exactly(entered.Value).IsRight);
    }

    [DomainProperty]
    public void Rounding_moves_a_number_by_half_a_unit_at_most(Entered entered) =>
        Amount.Round(entered.Value, MidpointRounding.AwayFromZero).IfRight(amount =>
            Assert.True(Math.Abs(amount.Value - entered.Value) <= 0.00005m));

    [DomainProperty]
    public void Rounding_changes_nothing_that_is_exact(Amount amount, MidpointRounding rule) =>
        Assert.Equal(amount, Amount.Round(amount.Value, rule).Success);

    [DomainProperty]
    public void A_sum_is_exact_or_out_of_range(Amount[] amounts)
    {
        var exact = amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.Units);

        Assert.Equal(InRange(exact), Amount.Sum(amounts));
    }

    [DomainProperty]
    public void Adding_and_taking_away_and_taking_back_are_sums(Amount one, Amount other)
    {
        Assert.Equal(InRange((BigInteger)one.Units + other.Units), one.Add(other));
        Assert.Equal(InRange((BigInteger)one.Units - other.Units), one.Subtract(other));
        Assert.Equal(InRange(-(BigInteger)one.Units), one.Negate());
    }

    [DomainProperty]
    public void Amounts_are_ordered_as_their_values_are(Amount one, Amount other)
    {
        Assert.Equal(one.Value.CompareTo(other.Value), one.CompareTo(other));
        Assert.Equal(one.Value < other.Value, one < other);
        Assert.Equal(one.Value > other.Value, one > other);
        Assert.Equal(one.Value <= other.Value, one <= other);
        Assert.Equal(one.Value >= other.Value, one >= other);
        Assert.Equal(one.Value > 0, one.IsPositive);
    }

    private static Either<AmountError, Amount> InRange(BigInteger units) =>
        units >= long.MinValue && units <= long.MaxValue
            ? Amount.OfUnits((long)units)
            : new AmountError.OutOfRange();
}
