using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class SaleLineEntryProperties
{
    [DomainProperty]
    public void A_sale_is_refused_under_the_names_of_exactly_the_fields_that_are_wrong(SaleLineEntry entry) =>
        AreNamed(
            Texts(entry) + Numbers(entry, value => value >= 0) + Failing("quantity", entry.Quantity > 0),
            entry.ReadSale(Option<Amount>.None));

    [DomainProperty]
    public void A_signed_line_is_refused_under_the_names_of_exactly_the_fields_that_are_wrong(SaleLineEntry entry) =>
        AreNamed(
            Texts(entry)
                + Numbers(entry, value => value == 0 || entry.Quantity == 0 || value > 0 == entry.Quantity > 0)
                + Failing("quantity", entry.Quantity != 0),
            entry.ReadSigned(Option<Amount>.None));

    [DomainProperty]
    public void A_line_is_read_to_the_letter(SaleLineEntry entry, Amount unitCost) =>
        entry.ReadSigned(unitCost).IfSuccess(line =>
        {
            Assert.Equal(
                (entry.Date, entry.CustomerCode, entry.Sku, entry.SalespersonCode.Filter(code => code != "")),
                (line.Date, line.Customer, line.Product, line.Salesperson));
            Assert.Equal(
                (entry.Quantity, entry.UnitPrice, entry.NetAmount),
                (line.Quantity.Value, line.UnitPrice.Map(price => price.Value), line.Net.Value));
            Assert.Equal(
                entry.CostAmount.IfNone(() => StandardCost.Of(unitCost, line.Quantity).Success.Value),
                line.Cost.Value);
            Assert.Equal(entry.Quantity < 0, line.IsReturn);
        });

    [DomainProperty]
    public void A_sale_is_a_signed_line_with_a_quantity_above_zero(SaleLineEntry entry) =>
        Assert.Equal(
            entry.Quantity > 0 ? entry.ReadSigned(Option<Amount>.None).ToOption() : Option<SaleLine>.None,
            entry.ReadSale(Option<Amount>.None).ToOption());

    [DomainProperty]
    public void A_return_takes_back_the_sale_that_is_entered_alike(SaleLineEntry entry) =>
        entry.ReadReturn(Option<Amount>.None).Match(
            Succ: taken =>
            {
                var sale = entry.ReadSale(Option<Amount>.None).Accepted;

                Assert.Equal(sale, taken.TakenBack());
                Assert.True(taken.IsReturn && !sale.IsReturn);
                Assert.Equal(
                    (-sale.Quantity.Value, -sale.Net.Value, -sale.Cost.Value),
                    (taken.Quantity.Value, taken.Net.Value, taken.Cost.Value));
            },
            Fail: errors => Assert.Equal(entry.ReadSale(Option<Amount>.None).Refused, errors));

    [DomainProperty]
    public void What_is_read_can_be_made_of_its_parts(SaleLine line) =>
        Assert.Equal(line, Remade(line));

    [DomainProperty]
    public void What_is_taken_back_is_a_line_too(SaleLine line) =>
        Assert.Equal(line.TakenBack(), Remade(line.TakenBack()));

    private static SaleLine Remade(SaleLine line) =>
        SaleLine.Create(
            line.Date, line.Customer, line.Product, line.Salesperson,
            line.Quantity, line.UnitPrice, line.Net, line.Cost).Accepted;

    private static void AreNamed(Seq<string> wrong, Validation<EntryError, SaleLine> read) =>
        Assert.Equal(
            wrong.Distinct().OrderBy(field => field),
            read.FailToSeq().Map(error => error.Field).Distinct().OrderBy(field => field));

    private static Seq<string> Texts(SaleLineEntry entry) =>
        Failing("date", entry.Date.Year is >= 1900 and <= 2999)
        + Failing("customerCode", IsCode(entry.CustomerCode, 40))
        + Failing("sku", IsCode(entry.Sku, 60))
        + Failing("salespersonCode", entry.SalespersonCode.ForAll(code => code.Length == 0 || IsCode(code, 40)));

    private static Seq<string> Numbers(SaleLineEntry entry, Func<decimal, bool> hasRightSign) =>
        Failing("quantity", IsReversible(entry.Quantity))
        + Failing("unitPrice", entry.UnitPrice.ForAll(price => price >= 0 && IsReversible(price)))
        + Failing("netAmount", hasRightSign(entry.NetAmount) && IsReversible(entry.NetAmount))
        + Failing("costAmount", entry.CostAmount.ForAll(cost => hasRightSign(cost) && IsReversible(cost)));

    private static bool IsReversible(decimal value) =>
        new Fraction(value).Times(10_000) is { IsWhole: true } units && units.IsBetween(-long.MaxValue, long.MaxValue);

    private static bool IsCode(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && text.Trim() == text && !text.Any(char.IsControl)
        && !text.Any(char.IsSurrogate);

    private static Seq<string> Failing(string field, bool isRight) =>
        isRight ? Seq<string>.Empty : Prelude.Seq1(field);
}
