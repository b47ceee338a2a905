using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Api.Customers;

/// <summary>The fields of Customer that cards and sales are grouped by: whoever may not read one may not group by it.</summary>
internal static class CardFields
{
    /// <summary>The field that an axis of the deck counts.</summary>
    public static string Of(CardAxis axis) => axis switch
    {
        CardAxis.Channel => "channel",
        CardAxis.Industry => "industry",
        CardAxis.CompanySize => "companySize",
        CardAxis.BusinessScale => "businessScale",
        CardAxis.CreditLimit => "creditLimitBand",
        CardAxis.Enthusiasm => "enthusiasm",
        CardAxis.Standing => "standing",
        CardAxis.AbcClass => "abcClass",
        _ => throw new ArgumentOutOfRangeException(nameof(axis)),
    };

    /// <summary>The field that sales are grouped by; null for what is no matter of the card.</summary>
    public static string? Of(SalesDimension dimension) => dimension switch
    {
        SalesDimension.Customer => "code",
        SalesDimension.Channel => "channel",
        SalesDimension.SalesGroup => "salesGroup",
        SalesDimension.Country => "country",
        SalesDimension.Region => "region",
        SalesDimension.State => "state",
        SalesDimension.Industry => "industry",
        SalesDimension.CompanySize => "companySize",
        SalesDimension.BusinessScale => "businessScale",
        SalesDimension.AbcClass => "abcClass",
        SalesDimension.Month or SalesDimension.Quarter or SalesDimension.Year => null,
        SalesDimension.Product or SalesDimension.Category or SalesDimension.Salesperson => null,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };
}
