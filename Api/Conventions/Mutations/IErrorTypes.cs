using GraphQL.Types;

namespace CustomerGraph.Conventions.Mutations;

/// <summary>The object types for a union of errors.</summary>
public interface IErrorTypes
{
    /// <summary>The type of each case.</summary>
    internal IReadOnlyDictionary<Type, IObjectGraphType> Cases { get; }
}
