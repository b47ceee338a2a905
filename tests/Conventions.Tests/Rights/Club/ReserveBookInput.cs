using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>A book to be kept.</summary>
/// <param name="Book">The number of the book.</param>
/// <param name="For">For whom, if not for the member.</param>
public sealed record ReserveBookInput(long Book, string? For = null) : IPolicedInput
{
    public static IReadOnlyDictionary<string, Policy> FieldPolicies { get; } = new Dictionary<string, Policy> { ["for"] = ClubPolicies.Librarians };

    public IEnumerable<string> Given => For is null ? [] : ["for"];
}
