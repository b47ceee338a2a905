using System.Linq.Expressions;
using CustomerGraph.Domain.Customers;

namespace CustomerGraph.Persistence.Customers;

/// <summary>The notches of a card that follow from others by policy, for the database to select, count and order by.</summary>
/// <remarks>Each is the function of the same name in <see cref="CardPolicy"/>, which the tests hold it to.</remarks>
public sealed class CardNotches
{
    /// <summary>The notches under a policy.</summary>
    /// <param name="policy">Where the bands end.</param>
    /// <param name="today">What day it is; asked each time a card is looked at.</param>
    public CardNotches(CardPolicy policy, Func<DateOnly> today)
    {
        var (size, scale, limit) = (policy.Size, policy.Scale, policy.Limit);
        var (scale1, scale2, scale3) = (scale.First.Value, scale.Second.Value, scale.Third.Value);
        var (limit1, limit2, limit3) = (limit.First.Value, limit.Second.Value, limit.Third.Value);
        var fresh = new Freshness(policy, today);

        Size = card => card.Employees == null ? CompanySize.Unknown
            : card.Employees < size.First ? CompanySize.Micro
            : card.Employees < size.Second ? CompanySize.Small
            : card.Employees < size.Third ? CompanySize.Medium
            : CompanySize.Large;

        Scale = card => card.AnnualSales == null ? BusinessScale.Unknown
            : card.AnnualSales < scale1 ? BusinessScale.Minor
            : card.AnnualSales < scale2 ? BusinessScale.Moderate
            : card.AnnualSales < scale3 ? BusinessScale.Major
            : BusinessScale.Top;

        Limit = card => card.CreditLimit == null ? CreditLimitBand.Unknown
            : card.CreditLimit <= 0 ? CreditLimitBand.None
            : card.CreditLimit < limit1 ? CreditLimitBand.Low
            : card.CreditLimit < limit2 ? CreditLimitBand.Medium
            : card.CreditLimit < limit3 ? CreditLimitBand.High
            : CreditLimitBand.Top;

        IsStale = card => card.VerifiedOn == null || card.VerifiedOn < fresh.Since;
    }

    /// <summary>How many people the customer employs, in bands.</summary>
    public Expression<Func<CustomerRow, CompanySize>> Size { get; }

    /// <summary>How much the customer itself sells, in bands.</summary>
    public Expression<Func<CustomerRow, BusinessScale>> Scale { get; }

    /// <summary>How high the approved credit limit is, in bands.</summary>
    public Expression<Func<CustomerRow, CreditLimitBand>> Limit { get; }

    /// <summary>Whether the card wants to be verified again.</summary>
    public Expression<Func<CustomerRow, bool>> IsStale { get; }

    private sealed class Freshness(CardPolicy policy, Func<DateOnly> today)
    {
        /// <summary>The first day on which a card that was verified then is still fresh.</summary>
        public DateOnly Since => DateOnly.FromDayNumber(Math.Max(0, today().DayNumber - policy.StaleAfterDays));
    }
}
