using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Persistence.Sales.Analysis;

/// <summary>What a customer bought, or what was sold of a product.</summary>
/// <param name="Id">The key of its row.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="NetUnits">The net amount in 1/10000.</param>
public sealed record SubjectTotal(long Id, string Code, string Name, long NetUnits)
{
    /// <summary>The same, for an analysis.</summary>
    public SubjectSales ToSales() => new(Code, Name, Amount.OfUnits(NetUnits));
}
