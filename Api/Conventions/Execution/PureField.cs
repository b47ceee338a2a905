using CustomerGraph.Conventions.Execution.Leaves;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution;

/// <summary>The resolver of a field whose value is a function of its source and its arguments, and of nothing else.</summary>
/// <remarks>
/// No services, no user, no context, no effects: so it does not matter when, how often or in which order it is asked,
/// and a selection of such fields can be written without the engine's nodes. A field is pure as long as this is its
/// resolver: middleware that wraps it takes it back to ordinary execution by itself.
/// </remarks>
public abstract class PureField : IFieldResolver
{
    private protected PureField()
    {
    }

    /// <summary>The value of the field for a source that is not null.</summary>
    public abstract object? Read(object source, FieldArguments arguments);

    /// <summary>A way to write the field for this scalar without boxing, or null when there is none.</summary>
    internal virtual LeafWriter? WriterFor(ScalarGraphType scalar) => null;

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(Read(context.Source!, new FieldArguments(context.FieldDefinition, context.Arguments)));
}
