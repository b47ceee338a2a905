namespace CustomerGraph.Conventions.Execution;

/// <summary>A pure field that needs its arguments, or more than an expression.</summary>
internal sealed class PureFunction<TSource>(Func<TSource, FieldArguments, object?> value) : PureField
{
    /// <inheritdoc/>
    public override object? Read(object source, FieldArguments arguments) => value((TSource)source, arguments);
}
