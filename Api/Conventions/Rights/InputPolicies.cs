using System.Reflection;

namespace CustomerGraph.Conventions.Rights;

/// <summary>The policies of the fields of inputs.</summary>
internal static class InputPolicies
{
    private static readonly Dictionary<string, Policy> None = [];

    private static readonly MethodInfo OfInput =
        typeof(InputPolicies).GetMethod(nameof(OfPoliced), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Those of a kind of input, by the name of the field.</summary>
    public static IReadOnlyDictionary<string, Policy> Of(Type input) => typeof(IPolicedInput).IsAssignableFrom(input)
        ? (IReadOnlyDictionary<string, Policy>)OfInput.MakeGenericMethod(input).Invoke(null, null)!
        : None;

    /// <summary>Those of the fields that were given.</summary>
    public static IEnumerable<(string Field, Policy Policy)> OfGiven(object? input) =>
        input is IPolicedInput policed ? policed.Given.Select(field => (field, Of(policed.GetType())[field])) : [];

    private static IReadOnlyDictionary<string, Policy> OfPoliced<TInput>()
        where TInput : IPolicedInput => TInput.FieldPolicies;
}
