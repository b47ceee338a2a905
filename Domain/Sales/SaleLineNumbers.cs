using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales;

/// <summary>
/// The date and the numbers of a sale line, and the rules that they may break, under the names of
/// <see cref="SaleLineEntry"/>.
/// </summary>
internal sealed record SaleLineNumbers(
    DateOnly Date,
    decimal Quantity,
    Option<decimal> UnitPrice,
    decimal Net,
    Option<decimal> Cost)
{
    private static readonly decimal Smallest = TenThousandths.ToDecimal(1);
    private static readonly decimal Most = TenThousandths.ToDecimal(long.MaxValue);

    /// <summary>What is wrong with them where the sign of the quantity tells a sale from a return.</summary>
    public Seq<EntryError> BrokenAsSigned() =>
        Seq(
            OnACalendar(),
            Quantity == 0 ? new EntryError.Zero("quantity") : None,
            AtLeast("quantity", -Most, Quantity),
            UnitPrice.Bind(price => AtLeast("unitPrice", 0, price)),
            SignOfQuantity("netAmount", Net),
            AtLeast("netAmount", -Most, Net),
            Cost.Bind(cost => SignOfQuantity("costAmount", cost)),
            Cost.Bind(cost => AtLeast("costAmount", -Most, cost)))
        .Somes();

    /// <summary>
    /// Whether <see cref="BrokenAsSigned"/> has nothing to say of exact numbers; without reasons it takes no memory.
    /// </summary>
    public static bool HoldAsSigned(DateOnly date, Quantity quantity, Amount? unitPrice, Amount net, Amount cost) =>
        date >= SaleLine.Earliest && date <= SaleLine.Latest
        && quantity.Units is not (0 or long.MinValue)
        && !(unitPrice < Amount.Zero)
        && Math.Sign(net.Units) * Math.Sign(quantity.Units) >= 0 && net.Units != long.MinValue
        && Math.Sign(cost.Units) * Math.Sign(quantity.Units) >= 0 && cost.Units != long.MinValue;

    /// <summary>What is wrong with them where everything is counted as it was sold, upwards.</summary>
    public Seq<EntryError> BrokenAsPositive() =>
        Seq(
            OnACalendar(),
            AtLeast("quantity", Smallest, Quantity),
            UnitPrice.Bind(price => AtLeast("unitPrice", 0, price)),
            AtLeast("netAmount", 0, Net),
            Cost.Bind(cost => AtLeast("costAmount", 0, cost)))
        .Somes();

    private Option<EntryError> OnACalendar() =>
        Date >= SaleLine.Earliest && Date <= SaleLine.Latest
            ? None
            : new EntryError.DayOutOfRange("date", Date, SaleLine.Earliest, SaleLine.Latest);

    private Option<EntryError> SignOfQuantity(string field, decimal value) =>
        decimal.Sign(value) * decimal.Sign(Quantity) < 0
            ? new EntryError.SignsDiffer(field, value, "quantity", Quantity)
            : None;

    private static Option<EntryError> AtLeast(string field, decimal least, decimal value) =>
        value < least
            ? new EntryError.OutOfRange(field, value, least, Most)
            : None;
}
