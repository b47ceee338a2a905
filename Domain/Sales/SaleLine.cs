using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales;

/// <summary>One line of a sales document: what a customer bought, or gave back.</summary>
/// <remarks>
/// A return has a negative quantity; net amount and cost have the sign of the quantity or are zero. All three can be
/// taken back, which the lowest number of all cannot.
/// </remarks>
public sealed record SaleLine
{
    /// <summary>The first day on which something can have been sold.</summary>
    public static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>The last day on which something can have been sold.</summary>
    public static readonly DateOnly Latest = new(2999, 12, 31);

    private SaleLine(
        DateOnly date, string customer, string product, Option<string> salesperson,
        Quantity quantity, Option<Amount> unitPrice, Amount net, Amount cost) =>
        (Date, Customer, Product, Salesperson, Quantity, UnitPrice, Net, Cost) =
        (date, customer, product, salesperson, quantity, unitPrice, net, cost);

    /// <summary>The date of the document.</summary>
    public DateOnly Date { get; }

    /// <summary>The code of the customer.</summary>
    public string Customer { get; }

    /// <summary>The code of the product.</summary>
    public string Product { get; }

    /// <summary>The code of the employee who sold, if it is known.</summary>
    public Option<string> Salesperson { get; }

    /// <summary>How much, in the product's unit; negative for a return, never zero.</summary>
    public Quantity Quantity { get; }

    /// <summary>The agreed price of one unit, if it is known; net sales need not follow from it.</summary>
    public Option<Amount> UnitPrice { get; }

    /// <summary>The net amount; zero where it was free, negative for a return.</summary>
    public Amount Net { get; }

    /// <summary>What the goods cost the company; negative for a return.</summary>
    public Amount Cost { get; }

    /// <summary>Whether the customer gave something back.</summary>
    public bool IsReturn => !Quantity.IsPositive;

    /// <summary>A line whose codes are known to be codes.</summary>
    /// <returns>The line, or all that is wrong with it, under the names of <see cref="SaleLineEntry"/>.</returns>
    public static Validation<EntryError, SaleLine> Create(
        DateOnly date, string customer, string product, Option<string> salesperson,
        Quantity quantity, Option<Amount> unitPrice, Amount net, Amount cost) =>
        new SaleLineNumbers(date, quantity.Value, unitPrice.Map(price => price.Value), net.Value, cost.Value)
            .BrokenAsSigned() is { IsEmpty: false } broken
            ? Fail<EntryError, SaleLine>(broken)
            : Success<EntryError, SaleLine>(
                new SaleLine(date, customer, product, salesperson, quantity, unitPrice, net, cost));

    /// <summary>Whether there is a line with this date and these numbers.</summary>
    /// <remarks>
    /// What <see cref="Create"/> says too, which gives the reasons; this is for many lines that mostly are right.
    /// </remarks>
    public static bool Exists(DateOnly date, Quantity quantity, Amount? unitPrice, Amount net, Amount cost) =>
        SaleLineNumbers.HoldAsSigned(date, quantity, unitPrice, net, cost);

    /// <summary>The line that takes this one back: a return of a sale.</summary>
    public SaleLine TakenBack() => new(
        Date, Customer, Product, Salesperson,
        Quantity.OfUnits(-Quantity.Units), UnitPrice, Amount.OfUnits(-Net.Units), Amount.OfUnits(-Cost.Units));
}
