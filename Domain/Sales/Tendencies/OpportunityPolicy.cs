namespace CustomerGraph.Domain.Sales.Tendencies;

/// <summary>When a customer is promising, and when it buys too little of a product that sells well.</summary>
/// <param name="Id">What the company calls the policy.</param>
/// <param name="Version">Which version of the policy; it changes with every change of its terms.</param>
/// <param name="Classes">By what products sell well (class A) and customers are promising (class A or B).</param>
/// <param name="Enthusiasm">With how much enthusiasm a customer is promising whatever it buys: from 1 to 5.</param>
/// <param name="QuotientBelow">Below which quotient it buys too little; at most four fraction digits.</param>
public sealed record OpportunityPolicy(string Id, string Version, AbcPolicy Classes, int Enthusiasm, decimal QuotientBelow)
{
    /// <summary>The policy that holds unless the company sets its own.</summary>
    public static readonly OpportunityPolicy Default = new("OPPORTUNITY_DEFAULT", "1", AbcPolicy.Default, 4, 0.5m);
}
