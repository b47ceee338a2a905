using System.Globalization;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Customers;

/// <summary>The bands and days of docs/domain/customers.md.</summary>
public sealed class CardPolicyExamples
{
    private static readonly CardPolicy Policy = CardPolicy.Default;

    [Theory]
    [InlineData(0, CompanySize.Micro)]
    [InlineData(9, CompanySize.Micro)]
    [InlineData(10, CompanySize.Small)]
    [InlineData(49, CompanySize.Small)]
    [InlineData(50, CompanySize.Medium)]
    [InlineData(249, CompanySize.Medium)]
    [InlineData(250, CompanySize.Large)]
    public void The_size_of_a_company(int employees, CompanySize size) =>
        Assert.Equal(size, Policy.SizeOf(employees));

    [Theory]
    [InlineData("0", BusinessScale.Minor)]
    [InlineData("999999.9999", BusinessScale.Minor)]
    [InlineData("1000000", BusinessScale.Moderate)]
    [InlineData("9999999.9999", BusinessScale.Moderate)]
    [InlineData("10000000", BusinessScale.Major)]
    [InlineData("100000000", BusinessScale.Top)]
    public void The_scale_of_a_business(string sales, BusinessScale scale) =>
        Assert.Equal(scale, Policy.ScaleOf(Amount.Literal(decimal.Parse(sales, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("0", CreditLimitBand.None)]
    [InlineData("0.0001", CreditLimitBand.Low)]
    [InlineData("9999.9999", CreditLimitBand.Low)]
    [InlineData("10000", CreditLimitBand.Medium)]
    [InlineData("100000", CreditLimitBand.High)]
    [InlineData("1000000", CreditLimitBand.Top)]
    public void The_band_of_a_limit(string limit, CreditLimitBand band) =>
        Assert.Equal(band, Policy.LimitOf(Amount.Literal(decimal.Parse(limit, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-06-29", false)]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void A_card_verified_at_new_year_is_fresh_for_180_days(string day, bool stale) =>
        Assert.Equal(stale, Policy.IsStale(
            new DateOnly(2026, 1, 1), DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_card_never_verified_is_stale() =>
        Assert.True(Policy.IsStale(Option<DateOnly>.None, new DateOnly(2026, 1, 1)));
}
