using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Domain.Tests.Credit.Ledger;

/// <summary>Ten, and where it lies.</summary>
internal sealed class Coin
{
    public required CreditStage Stage { get; set; }

    public string? Shipment { get; set; }

    public string? Invoice { get; set; }

    public string? Note { get; set; }

    public FundsId? Funds { get; set; }
}
