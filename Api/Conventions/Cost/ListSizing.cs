namespace CustomerGraph.Conventions.Cost;

/// <summary>How it is known how long a list is: what <c>@listSize</c> says.</summary>
/// <param name="AssumedSize">
/// The length when no argument says it; the most that is given where arguments say it, for a field refuses more by itself.
/// </param>
/// <param name="SlicingArguments">The arguments of which the largest is the length; a list as argument counts by its items.</param>
/// <param name="SizedFields">The fields of the field's type that are the list, where the field itself is not.</param>
/// <param name="DefaultSize">The length when none of the arguments is given.</param>
/// <param name="RequireOneSlicingArgument">Whether exactly one of the arguments must be given.</param>
/// <remarks>Source: The GraphQL Cost Directives Specification (IBM, draft), "The List Size Directive".</remarks>
public sealed record ListSizing(
    int? AssumedSize,
    IReadOnlyList<string> SlicingArguments,
    IReadOnlyList<string> SizedFields,
    int? DefaultSize,
    bool RequireOneSlicingArgument);
