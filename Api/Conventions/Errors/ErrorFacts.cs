using GraphQL;

namespace CustomerGraph.Conventions.Errors;

/// <summary>What an error tells beside its message: the members of its <c>extensions</c>.</summary>
internal static class ErrorFacts
{
    /// <summary>Adds facts to the extensions of an error.</summary>
    public static void AddFacts(this ExecutionError error, params (string Name, object? Value)[] facts)
    {
        foreach (var (name, value) in facts)
        {
            error.AddExtension(name, value);
        }
    }
}
