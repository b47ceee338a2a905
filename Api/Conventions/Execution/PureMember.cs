using System.Linq.Expressions;

namespace CustomerGraph.Conventions.Execution;

/// <summary>A pure field without arguments: an expression over its source.</summary>
internal sealed class PureMember<TSource, TValue>(Expression<Func<TSource, TValue>> value) : PureField
{
    private readonly Lazy<Func<TSource, TValue>> read = new(value.Compile);

    /// <inheritdoc/>
    public override object? Read(object source, FieldArguments arguments) => read.Value((TSource)source);
}
