using System.Collections.Frozen;

namespace CustomerGraph.Conventions.Errors;

/// <summary>Where the GraphQL specification (October 2021) states the validation rule of a number.</summary>
internal static class SpecificationSections
{
    private const string Specification = "https://spec.graphql.org/October2021/#sec-";

    private static readonly FrozenDictionary<string, string> Sections = new Dictionary<string, string>
    {
        ["5.2.1.1"] = "Operation-Name-Uniqueness",
        ["5.2.2.1"] = "Lone-Anonymous-Operation",
        ["5.2.3.1"] = "Single-root-field",
        ["5.3.1"] = "Field-Selections",
        ["5.3.2"] = "Field-Selection-Merging",
        ["5.3.3"] = "Leaf-Field-Selections",
        ["5.4.1"] = "Argument-Names",
        ["5.4.2"] = "Argument-Uniqueness",
        ["5.4.2.1"] = "Required-Arguments",
        ["5.5.1.1"] = "Fragment-Name-Uniqueness",
        ["5.5.1.2"] = "Fragment-Spread-Type-Existence",
        ["5.5.1.3"] = "Fragments-On-Composite-Types",
        ["5.5.1.4"] = "Fragments-Must-Be-Used",
        ["5.5.2.1"] = "Fragment-spread-target-defined",
        ["5.5.2.2"] = "Fragment-spreads-must-not-form-cycles",
        ["5.5.2.3"] = "Fragment-spread-is-possible",
        ["5.6.1"] = "Values-of-Correct-Type",
        ["5.6.3"] = "Input-Object-Field-Uniqueness",
        ["5.7.1"] = "Directives-Are-Defined",
        ["5.7.3"] = "Directives-Are-Unique-Per-Location",
        ["5.8.1"] = "Variable-Uniqueness",
        ["5.8.2"] = "Variables-Are-Input-Types",
        ["5.8.3"] = "All-Variable-Uses-Defined",
        ["5.8.4"] = "All-Variables-Used",
        ["5.8.5"] = "All-Variable-Usages-are-Allowed",
    }.ToFrozenDictionary();

    /// <summary>The address of the rule, or null when the number is of no rule.</summary>
    public static string? AddressOf(string? number) =>
        number is not null && Sections.TryGetValue(number, out var section) ? Specification + section : null;
}
