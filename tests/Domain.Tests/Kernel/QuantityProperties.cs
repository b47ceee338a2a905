using System.Numerics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class QuantityProperties
{
    [DomainProperty]
    public void What_is_shown_reads_back_as_the_same_quantity(Quantity quantity) =>
        Assert.Equal(quantity, Quantity.Exactly(quantity.Value).Success);

    [DomainProperty]
    public void Is_read_from_the_numbers_that_amounts_are_read_from(Entered entered) =>
        Quantity.Exactly(entered.Value).Match(
            Right: quantity => Assert.Equal(quantity.Units, Amount.Exactly(entered.Value).Success.Units),
            Left: error => Assert.Equal(
                Amount.Exactly(entered.Value).Failure is AmountError.TooPrecise
                    ? new QuantityError.TooPrecise(entered.Value)
                    : new QuantityError.OutOfRange(),
                error));

    [DomainProperty]
    public void A_sum_is_exact_or_out_of_range(Quantity[] quantities)
    {
        var exact = quantities.Aggregate(BigInteger.Zero, (sum, quantity) => sum + quantity.Units);

        Assert.Equal(InRange(exact), Quantity.Sum(quantities));
    }

    [DomainProperty]
    public void Taking_back_is_the_opposite(Quantity quantity) =>
        Assert.Equal(InRange(-(BigInteger)quantity.Units), quantity.Negate());

    [DomainProperty]
    public void Quantities_are_ordered_as_their_values_are(Quantity one, Quantity other)
    {
        Assert.Equal(one.Value.CompareTo(other.Value), one.CompareTo(other));
        Assert.Equal(one.Value < other.Value, one < other);
        Assert.Equal(one.Value > other.Value, one > other);
        Assert.Equal(one.Value <= other.Value, one <= other);
        Assert.Equal(one.Value >= other.Value, one >= other);
        Assert.Equal(one.Value > 0, one.IsPositive);
    }

    private static Either<QuantityError, Quantity> InRange(BigInteger units) =>
        units >= long.MinValue && units <= long.MaxValue
            ? Quantity.OfUnits((long)units)
            : new QuantityError.OutOfRange();
}
