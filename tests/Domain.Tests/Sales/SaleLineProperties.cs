using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class SaleLineProperties
{
    [DomainProperty]
    public void A_line_exists_exactly_when_it_can_be_made(
        DateOnly date, Quantity quantity, Amount? price, Amount net, Amount cost) =>
        Assert.Equal(
            SaleLine.Create(
                date, "C1", "P1", Option<string>.None, quantity, Prelude.Optional(price), net, cost).IsSuccess,
            SaleLine.Exists(date, quantity, price, net, cost));

    [DomainProperty]
    public void A_line_that_was_read_exists(SaleLine line) =>
        Assert.True(SaleLine.Exists(
            line.Date, line.Quantity, line.UnitPrice.ToNullable(), line.Net, line.Cost));
}
