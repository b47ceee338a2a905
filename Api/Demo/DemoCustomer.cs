using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Demo;

/// <summary>A demo customer and how it buys.</summary>
/// <param name="Row">Its card.</param>
/// <param name="Appetite">How much it buys, in relation to the others; 0 for one who never has.</param>
/// <param name="FirstMonth">The month of its first purchase, from 0.</param>
/// <param name="LastMonth">The month of its last one.</param>
/// <param name="Discount">What it gets off the list price.</param>
internal sealed record DemoCustomer(CustomerRow Row, double Appetite, int FirstMonth, int LastMonth, decimal Discount)
{
    /// <summary>Whether it buys in that month.</summary>
    public bool BuysIn(int month) => Appetite > 0 && month >= FirstMonth && month <= LastMonth;
}
