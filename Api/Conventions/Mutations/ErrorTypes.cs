using GraphQL.Types;

namespace CustomerGraph.Conventions.Mutations;

/// <summary>The object types for a closed union of errors, one for each case.</summary>
/// <typeparam name="TError">The union: an abstract record with its cases nested in it, or a single error.</typeparam>
public abstract class ErrorTypes<TError> : IErrorTypes
    where TError : class
{
    private readonly Dictionary<Type, IObjectGraphType> cases = [];

    IReadOnlyDictionary<Type, IObjectGraphType> IErrorTypes.Cases => Missing() is [] ? cases : throw new InvalidOperationException(
        $"{GetType().Name} says nothing of {string.Join(", ", Missing().Select(type => type.Name))}.");

    /// <summary>Declares the type of a case. Its code is its name without <c>Error</c>, in upper snake case.</summary>
    protected ErrorCase<TCase> Case<TCase>(string name, string description, Func<TCase, string> message)
        where TCase : class, TError
    {
        var type = new ErrorCase<TCase>(name, description, message);
        cases.Add(typeof(TCase), type);
        return type;
    }

    private List<Type> Missing() => [.. typeof(TError).GetNestedTypes()
        .Where(type => type.IsSubclassOf(typeof(TError)) && !type.IsAbstract && !cases.ContainsKey(type))];
}
