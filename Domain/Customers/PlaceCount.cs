using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Customers;

/// <summary>How many cards of a deck are in a place.</summary>
/// <param name="Place">The place; none for the cards of which no more is known.</param>
/// <param name="Cards">The cards of the place and of all places below it.</param>
/// <param name="Below">The places below; their cards add up to those of this place, unless there are none.</param>
public sealed record PlaceCount(Option<PlaceName> Place, int Cards, Seq<PlaceCount> Below)
{
    /// <summary>Counts paths by their place at a depth, and below each place by the next one.</summary>
    internal static Seq<PlaceCount> Tree(Seq<Seq<PlaceName>> paths, int depth)
    {
        var known = paths.Filter(path => path.Count > depth)
            .GroupBy(path => path[depth])
            .OrderBy(place => place.Key.Level)
            .ThenBy(place => place.Key.Name, StringComparer.Ordinal)
            .Map(place => Of(place.Key, place.ToSeq().Strict(), depth))
            .ToSeq().Strict();
        var unknown = paths.Count(path => path.Count <= depth);

        // A place whose cards all end there has nothing below it.
        return unknown == 0 || (known.IsEmpty && depth > 0)
            ? known
            : known.Add(new PlaceCount(None, unknown, Seq<PlaceCount>()));
    }

    private static PlaceCount Of(PlaceName place, Seq<Seq<PlaceName>> paths, int depth) =>
        new(place, paths.Count, Tree(paths, depth + 1));
}
