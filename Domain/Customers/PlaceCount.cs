using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Customers;

/// <summary>How many cards of a deck are in a place.</summary>
/// <param name="Name">The name of the place; none for the cards of which no more is known.</param>
/// <param name="Cards">The cards of the place and of all places below it.</param>
/// <param name="Below">The places below; their cards add up to those of this place.</param>
public sealed record PlaceCount(Option<string> Name, int Cards, Seq<PlaceCount> Below)
{
    /// <summary>Counts paths by their name at a depth, and below each name by the next one.</summary>
    internal static Seq<PlaceCount> Tree(Seq<Seq<string>> paths, int depth)
    {
        var named = paths.Filter(path => path.Count > depth)
            .GroupBy(path => path[depth], StringComparer.Ordinal)
            .OrderBy(place => place.Key, StringComparer.Ordinal)
            .Map(place => Of(place.Key, place.ToSeq().Strict(), depth))
            .ToSeq().Strict();
        var unnamed = paths.Count(path => path.Count <= depth);

        // A place whose cards all end there has nothing below it.
        return unnamed == 0 || (named.IsEmpty && depth > 0)
            ? named
            : named.Add(new PlaceCount(None, unnamed, Seq<PlaceCount>()));
    }

    private static PlaceCount Of(string name, Seq<Seq<string>> paths, int depth) =>
        new(name, paths.Count, Tree(paths, depth + 1));
}
