using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Checked = LanguageExt.Validation<CustomerGraph.Domain.Kernel.EntryError, CustomerGraph.Domain.Sales.SaleLine>;

namespace CustomerGraph.Domain.Sales;

/// <summary>A line of a sales document as somebody entered it: nothing of it has been checked.</summary>
/// <remarks>
/// The names of its members in camel case are the names under which errors speak of them. A line without a cost costs
/// what
/// <see cref="StandardCost"/> says; where nobody knows that either, it costs nothing.
/// </remarks>
public sealed record SaleLineEntry(
    DateOnly Date,
    string CustomerCode,
    string Sku,
    Option<string> SalespersonCode,
    decimal Quantity,
    Option<decimal> UnitPrice,
    decimal NetAmount,
    Option<decimal> CostAmount)
{
    /// <summary>Reads a sale: a quantity above zero, and nothing below.</summary>
    /// <param name="unitCost">What one unit of the product costs by standard, if that is known.</param>
    /// <returns>The line, or all that is wrong with it.</returns>
    public Checked ReadSale(Option<Amount> unitCost) => Read(unitCost, Numbers.BrokenAsPositive());

    /// <summary>
    /// Reads a return, entered like the sale it takes back; in the line all that is counted is negative.
    /// </summary>
    /// <inheritdoc cref="ReadSale"/>
    public Checked ReadReturn(Option<Amount> unitCost) => ReadSale(unitCost).Map(line => line.TakenBack());

    /// <summary>Reads a line from a file, where the sign of the quantity tells a sale from a return.</summary>
    /// <inheritdoc cref="ReadSale"/>
    public Checked ReadSigned(Option<Amount> unitCost) => Read(unitCost, Numbers.BrokenAsSigned());

    private SaleLineNumbers Numbers => new(Date, Quantity, UnitPrice, NetAmount, CostAmount);

    private Checked Read(Option<Amount> unitCost, Seq<EntryError> broken)
    {
        var parties = (
            Entry.Code("customerCode", CustomerCode, CardEntry.CodeLength),
            Entry.Code("sku", Sku, ProductEntry.SkuLength),
            Entry.OptionalCode("salespersonCode", SalespersonCode, CardEntry.CodeLength))
            .Apply((customer, product, salesperson) => (customer, product, salesperson));

        var numbers = (
            Entry.ExactQuantity("quantity", Quantity),
            Entry.Exactly("unitPrice", UnitPrice),
            Entry.Exactly("netAmount", NetAmount),
            Entry.Exactly("costAmount", CostAmount))
            .Apply((quantity, price, net, cost) => (quantity, price, net, cost));

        var rules = broken.IsEmpty ? Success<EntryError, Unit>(unit) : Fail<EntryError, Unit>(broken);

        return (parties, numbers, rules).Apply((who, what, _) => (who, what)).Bind(read =>
            Cost(read.what.cost, unitCost, read.what.quantity).Bind(cost =>
                SaleLine.Create(
                    Date, read.who.customer, read.who.product, read.who.salesperson,
                    read.what.quantity, read.what.price, read.what.net, cost)));
    }

    // A standard cost too large to be computed is none: then the line has to say what it costs.
    private static Validation<EntryError, Amount> Cost(
        Option<Amount> given,
        Option<Amount> unitCost,
        Quantity quantity) =>
        given.Match(
            Some: Success<EntryError, Amount>,
            None: () => unitCost.Map(cost => StandardCost.Of(cost, quantity)).IfNone(Amount.Zero).Match(
                Right: Success<EntryError, Amount>,
                Left: _ => Fail<EntryError, Amount>(new EntryError.Missing("costAmount"))));
}
