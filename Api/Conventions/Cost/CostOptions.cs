using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Cost;

/// <summary>How dear a request may be; configuration section "GraphQL:Cost".</summary>
/// <remarks>
/// The maxima let a page of 100 rows with a page of 10 below each, and another of 10 below those, pass:
/// <c>customers(first: 100) { nodes { orders(first: 10) { nodes { lines(first: 10) { nodes { … } } } } } }</c> costs
/// about 12,000 by fields and 12,000 by types. Two pages of 100 below each other pass too, three do not.
/// </remarks>
public sealed record CostOptions
{
    /// <summary>Whether requests over the maxima are refused; the cost is known and reported either way.</summary>
    public bool EnforceCostLimits { get; init; } = true;

    /// <summary>The work that resolving takes: the weights of fields and arguments, each as often as it is resolved.</summary>
    [Range(0, double.MaxValue)]
    public double MaxFieldCost { get; init; } = 25_000;

    /// <summary>The objects that an answer may hold, by the weights of their types.</summary>
    [Range(0, double.MaxValue)]
    public double MaxTypeCost { get; init; } = 25_000;

    /// <summary>The values that an answer may hold, scalars included.</summary>
    [Range(0, double.MaxValue)]
    public double MaxResponseSize { get; init; } = 500_000;

    /// <summary>How many times the standard introspection query a request may ask of the schema.</summary>
    [Range(0, double.MaxValue)]
    public double MaxIntrospections { get; init; } = 2;

    /// <summary>How many items a list is taken to have of which nothing is said.</summary>
    [Range(0, double.MaxValue)]
    public double DefaultListSize { get; init; } = 5;
}
