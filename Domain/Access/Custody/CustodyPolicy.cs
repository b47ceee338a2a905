namespace CustomerGraph.Domain.Access.Custody;

/// <summary>The company's own numbers for the loan of cards.</summary>
/// <param name="Longest">For how long a card can be lent at once, from the time at which it is asked for, granted or extended.</param>
/// <param name="MostExtensions">How often a loan can be extended.</param>
public sealed record CustodyPolicy(TimeSpan Longest, int MostExtensions)
{
    /// <summary>The numbers that hold unless the company sets its own.</summary>
    public static readonly CustodyPolicy Default = new(Longest: TimeSpan.FromDays(30), MostExtensions: 2);
}
