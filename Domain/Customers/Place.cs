using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Customers;

/// <summary>Where a customer is, in the tree of regions from its top, 地區.</summary>
/// <remarks>A level that does not apply is skipped.</remarks>
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
    public static readonly Place Unknown = new(None, None, None, None, None);

    /// <summary>The levels that apply, from the top.</summary>
    public Seq<PlaceName> Path => Seq(
        At(PlaceLevel.SalesGroup, SalesGroup),
        At(PlaceLevel.Country, Country),
        At(PlaceLevel.Region, Region),
        At(PlaceLevel.State, State),
        At(PlaceLevel.City, City)).Somes();

    private static Option<PlaceName> At(PlaceLevel level, Option<string> name) =>
        name.Map(known => new PlaceName(level, known));
}
