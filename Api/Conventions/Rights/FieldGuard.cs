using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Rights;

/// <summary>Stands before the resolver of a field and lets through only those whom its policy lets in.</summary>
/// <remarks>
/// Being the field's resolver, it is met on every way to the field, whoever executes it. Who knows the verdict beforehand
/// may go around it, as compiled selections do.
/// </remarks>
internal sealed class FieldGuard(string type, string name, Policy policy, int index, IFieldResolver inner) : IFieldResolver
{
    /// <summary>The object type that the field belongs to.</summary>
    public string Type => type;

    /// <summary>The name of the field.</summary>
    public string Field => name;

    /// <summary>As in <c>Customer.phone</c>.</summary>
    public string Coordinate => $"{type}.{name}";

    /// <summary>The policy.</summary>
    public Policy Policy => policy;

    /// <summary>The policy, when it may depend on the object.</summary>
    public RowPolicy? Row { get; } = policy as RowPolicy;

    /// <summary>Where the verdict stands among those of an operation.</summary>
    public int Index => index;

    /// <summary>What gives the field to those who are let in.</summary>
    public IFieldResolver Inner => inner;

    /// <summary>The guard of a field; null when it has none.</summary>
    public static FieldGuard? Of(FieldType field) => field.Resolver as FieldGuard;

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var rights = OperationRights.Of(context.ExecutionContext);

        if (Row is not null)
        {
            return ResolveOfRowAsync(rights, context);
        }

        rights.Demand(this);
        return inner.ResolveAsync(context);
    }

    private async ValueTask<object?> ResolveOfRowAsync(OperationRights rights, IResolveFieldContext context)
    {
        await rights.PrepareAsync(this, context.CancellationToken);
        rights.Demand(this, context.Source!);

        return await inner.ResolveAsync(context);
    }
}
