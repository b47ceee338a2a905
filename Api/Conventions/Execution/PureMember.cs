using System.Linq.Expressions;
using CustomerGraph.Conventions.Execution.Leaves;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution;

/// <summary>A pure field without arguments: an expression over its source.</summary>
internal sealed class PureMember<TSource, TValue>(Expression<Func<TSource, TValue>> value) : PureField
{
    private readonly Lazy<Func<TSource, TValue>> read = new(value.Compile);
    private Written? written;

    /// <inheritdoc/>
    public override object? Read(object source, FieldArguments arguments) => read.Value((TSource)source);

    /// <inheritdoc/>
    internal override LeafWriter? WriterFor(ScalarGraphType scalar)
    {
        // A field has one type, so one writer is kept; two threads that meet here make the same one twice.
        if (written is not { } known || known.Scalar != scalar)
        {
            written = known = new Written(scalar, LeafCompiler.Compile(value, scalar));
        }

        return known.Writer;
    }

    private sealed record Written(ScalarGraphType Scalar, LeafWriter? Writer);
}
