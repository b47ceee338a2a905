using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class CardPolicyProperties
{
    [DomainProperty]
    public void A_number_is_in_the_band_after_as_many_ends_as_it_has_reached(Banded<int> banded) =>
        Assert.Equal(
            Ends(banded.Bands).Count(end => banded.Value >= end),
            banded.Bands.Place(banded.Value, 0, 1, 2, 3));

    [DomainProperty]
    public void More_never_falls_into_a_lower_band(CardPolicy policy, int one, int other, Amount less, Amount more)
    {
        Assert.True(policy.SizeOf(Math.Min(one, other)) <= policy.SizeOf(Math.Max(one, other)));

        if (less <= more)
        {
            Assert.True(policy.ScaleOf(less) <= policy.ScaleOf(more));
            Assert.True(policy.LimitOf(less) <= policy.LimitOf(more));
        }
    }

    [DomainProperty]
    public void Every_band_begins_at_its_end_and_not_before(CardPolicy policy)
    {
        Assert.Equal(
            [(CompanySize.Micro, CompanySize.Small),
                (CompanySize.Small, CompanySize.Medium),
                (CompanySize.Medium, CompanySize.Large)],
            Ends(policy.Size).Select(end => (policy.SizeOf(end - 1), policy.SizeOf(end))));
        Assert.Equal(
            [BusinessScale.Moderate, BusinessScale.Major, BusinessScale.Top],
            Ends(policy.Scale).Select(end => policy.ScaleOf(end)));
        Assert.Equal(
            [CreditLimitBand.Medium, CreditLimitBand.High, CreditLimitBand.Top],
            Ends(policy.Limit).Select(end => policy.LimitOf(end)));
    }

    [DomainProperty]
    public void What_is_not_known_is_in_no_band_and_everything_known_is_in_one(
        CardPolicy policy, int count, Amount amount)
    {
        Assert.Equal(CompanySize.Unknown, policy.SizeOf(Option<int>.None));
        Assert.Equal(BusinessScale.Unknown, policy.ScaleOf(Option<Amount>.None));
        Assert.Equal(CreditLimitBand.Unknown, policy.LimitOf(Option<Amount>.None));
        Assert.NotEqual(CompanySize.Unknown, policy.SizeOf(count));
        Assert.NotEqual(BusinessScale.Unknown, policy.ScaleOf(amount));
        Assert.NotEqual(CreditLimitBand.Unknown, policy.LimitOf(amount));
    }

    [DomainProperty]
    public void Only_a_limit_above_zero_gives_credit(CardPolicy policy, Amount limit) =>
        Assert.Equal(limit.IsPositive, policy.LimitOf(limit) != CreditLimitBand.None);

    [DomainProperty]
    public void Ends_that_ascend_leave_no_band_empty(CardPolicy policy, int a, int b, int c)
    {
        Assert.True(policy.Size.Ascend && policy.Scale.Ascend && policy.Limit.Ascend);
        Assert.Equal(a < b && b < c, new Bands<int>(a, b, c).Ascend);
    }

    [DomainProperty]
    public void A_card_goes_stale_the_day_after_the_last_one_of_the_policy(CardPolicy policy, DateOnly verified)
    {
        if (verified.DayNumber <= DateOnly.MaxValue.DayNumber - policy.StaleAfterDays - 1)
        {
            var last = verified.AddDays(policy.StaleAfterDays);

            Assert.False(policy.IsStale(verified, last));
            Assert.True(policy.IsStale(verified, last.AddDays(1)));
        }
    }

    [DomainProperty]
    public void What_was_stale_stays_stale_until_it_is_verified(
        CardPolicy policy, DateOnly verified, DateOnly one, DateOnly other)
    {
        var (earlier, later) = one <= other ? (one, other) : (other, one);

        Assert.True(!policy.IsStale(verified, earlier) || policy.IsStale(verified, later));
        Assert.True(policy.IsStale(Option<DateOnly>.None, one));
        Assert.False(policy.IsStale(one, one));
    }

    private static IEnumerable<T> Ends<T>(Bands<T> bands)
        where T : IComparable<T> => [bands.First, bands.Second, bands.Third];
}
