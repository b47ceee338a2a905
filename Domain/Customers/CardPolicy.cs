using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers;

/// <summary>The company's own numbers behind the notches of a card.</summary>
/// <param name="Size">Where the bands of <see cref="CompanySize"/> end, in employees.</param>
/// <param name="Scale">Where the bands of <see cref="BusinessScale"/> end, in annual sales.</param>
/// <param name="Limit">Where the bands of <see cref="CreditLimitBand"/> end, in approved credit.</param>
/// <param name="StaleAfterDays">For how many days a verified card counts as fresh, the last one included.</param>
public sealed record CardPolicy(Bands<int> Size, Bands<Amount> Scale, Bands<Amount> Limit, int StaleAfterDays)
{
    /// <summary>The numbers that hold unless the company sets its own.</summary>
    public static readonly CardPolicy Default = new(
        new Bands<int>(10, 50, 250),
        new Bands<Amount>(Amount.Literal(1_000_000), Amount.Literal(10_000_000), Amount.Literal(100_000_000)),
        new Bands<Amount>(Amount.Literal(10_000), Amount.Literal(100_000), Amount.Literal(1_000_000)),
        StaleAfterDays: 180);

    /// <summary>The size of a company with so many employees.</summary>
    public CompanySize SizeOf(Option<int> employees) => employees.Match(
        Some: count => Size.Place(count, CompanySize.Micro, CompanySize.Small, CompanySize.Medium, CompanySize.Large),
        None: () => CompanySize.Unknown);

    /// <summary>The scale of a business with such annual sales of its own.</summary>
    public BusinessScale ScaleOf(Option<Amount> annualSales) => annualSales.Match(
        Some: sales => Scale.Place(
            sales, BusinessScale.Minor, BusinessScale.Moderate, BusinessScale.Major, BusinessScale.Top),
        None: () => BusinessScale.Unknown);

    /// <summary>The band of an approved limit; a limit of zero is a band of its own.</summary>
    public CreditLimitBand LimitOf(Option<Amount> limit) => limit.Match(
        Some: approved => approved.IsPositive
            ? Limit.Place(
                approved, CreditLimitBand.Low, CreditLimitBand.Medium, CreditLimitBand.High, CreditLimitBand.Top)
            : CreditLimitBand.None,
        None: () => CreditLimitBand.Unknown);

    /// <summary>Whether a card wants to be verified again on that day; a card never verified always does.</summary>
    public bool IsStale(Option<DateOnly> verifiedOn, DateOnly today) => verifiedOn.Match(
        Some: day => today.DayNumber - day.DayNumber > StaleAfterDays,
        None: () => true);
}
