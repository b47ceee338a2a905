using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class SaleLineEntryExamples
{
    private static readonly SaleLineEntry Two = new(
        new DateOnly(2024, 5, 1), "AW00000676", "BK-M82B-42-349", "E285", 2, 2024.99m, 4049.98m, Option<decimal>.None);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var entry = new SaleLineEntry(
            default, "", " x", new string('e', 41), 0, -1, -0.00001m, decimal.MaxValue);

        Assert.Equal(
            "customerCode sku salespersonCode netAmount costAmount date quantity unitPrice netAmount",
            string.Join(' ', entry.ReadSale(Option<Amount>.None).Refused.Map(error => error.Field)));
    }

    [Fact]
    public void A_sign_that_contradicts_the_quantity_is_named_with_it() =>
        Assert.Equal(
            "It is -1; it must be zero or have the sign of quantity, which is 2.",
            (Two with { NetAmount = -1 }).ReadSigned(Option<Amount>.None).Refused.Head.Rule);

    [Fact]
    public void A_day_off_the_calendar_is_named_with_its_ends() =>
        Assert.Equal(
            "It is 0001-01-01; it must be from 1900-01-01 to 2999-12-31.",
            (Two with { Date = default }).ReadSale(Option<Amount>.None).Refused.Head.Rule);

    [Fact]
    public void No_quantity_is_neither_a_sale_nor_a_return() =>
        Assert.Equal(
            Prelude.Seq1<EntryError>(new EntryError.Zero("quantity")),
            (Two with { Quantity = 0 }).ReadSigned(Option<Amount>.None).Refused);

    [Fact]
    public void Without_a_cost_the_standard_one_counts_and_without_that_none()
    {
        Assert.Equal(Amount.Literal(3796.18m), Two.ReadSale(Amount.Literal(1898.09m)).Accepted.Cost);
        Assert.Equal(Amount.Literal(-3796.18m), Two.ReadReturn(Amount.Literal(1898.09m)).Accepted.Cost);
        Assert.Equal(Amount.Literal(7), (Two with { CostAmount = 7 }).ReadSale(Amount.Literal(1898.09m)).Accepted.Cost);
        Assert.Equal(Amount.Zero, Two.ReadSale(Option<Amount>.None).Accepted.Cost);
    }

    [Fact]
    public void A_standard_cost_too_large_to_be_computed_must_be_said() =>
        Assert.Equal(
            Prelude.Seq1<EntryError>(new EntryError.Missing("costAmount")),
            Two.ReadSale(Amount.OfUnits(long.MaxValue)).Refused);

    [Fact]
    public void Free_goods_are_sold_too() =>
        Assert.True((Two with { NetAmount = 0 }).ReadSale(Option<Amount>.None).IsSuccess);

    [Fact]
    public void A_document_needs_a_number()
    {
        Assert.Equal("documentNumber", SaleDocument.Create("", Seq<SaleLine>.Empty).Refused.Head.Field);
        Assert.True(SaleDocument.Create(new string('9', 61), Seq<SaleLine>.Empty).IsFail);
        Assert.True(SaleDocument.Create(new string('9', 60), Seq<SaleLine>.Empty).IsSuccess);
    }
}
