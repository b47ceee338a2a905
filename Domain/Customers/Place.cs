namespace CustomerGraph.Domain.Customers;

/// <summary>Where a customer is, in the tree of regions from its top, 地區. A level that does not apply is skipped.</summary>
/// <param name="SalesGroup">The part of the world that one sales organisation covers.</param>
/// <param name="Country">The country.</param>
/// <param name="Region">The part of the country; what "by region" means.</param>
/// <param name="State">The state, province or county.</param>
/// <param name="City">The city or town.</param>
public sealed record Place(
    Option<string> SalesGroup,
    Option<string> Country,
    Option<string> Region,
    Option<string> State,
    Option<string> City)
{
    /// <summary>Nothing is known of where the customer is.</summary>
    public static readonly Place Unknown = new(Prelude.None, Prelude.None, Prelude.None, Prelude.None, Prelude.None);

    /// <summary>The levels that apply, from the top.</summary>
    public Seq<string> Path => Prelude.Seq(SalesGroup, Country, Region, State, City).Somes();
}
