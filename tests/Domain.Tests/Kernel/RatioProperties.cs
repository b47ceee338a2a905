using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class RatioProperties
{
    [DomainProperty]
    public void Is_there_when_the_whole_is_above_zero(Amount part, Amount whole, AbsentReason reason)
    {
        var ratio = Ratio.Of(part, whole, reason);

        Assert.Equal(whole.IsPositive, ratio.Value is not null);
        Assert.Equal(whole.IsPositive ? null : reason, ratio.Reason);
    }

    [DomainProperty]
    public Property Is_the_exact_quotient_rounded_in_its_last_digit(Amount part, Amount whole, AbsentReason reason) =>
        Prop.When(whole.IsPositive, () =>
        {
            var exact = Fraction.Of(part.Units, whole.Units);
            var shown = new Fraction(Ratio.Of(part, whole, reason).Value ?? 0);

            Assert.True(shown.IsCloseTo(exact));
        });

    [DomainProperty]
    public void Is_either_a_number_or_a_reason(Amount part, Amount whole, AbsentReason reason)
    {
        var ratio = Ratio.Of(part, whole, reason);

        ratio.ToEither().Match(
            Right: value => Assert.Equal((value, null), (ratio.Value, ratio.Reason)),
            Left: absent => Assert.Equal((null, absent), (ratio.Value, ratio.Reason)));
    }
}
