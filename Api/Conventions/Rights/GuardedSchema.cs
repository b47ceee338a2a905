using GraphQL.Resolvers;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Rights;

/// <summary>The policies of a schema, each with its place among the verdicts of an operation.</summary>
internal sealed class GuardedSchema
{
    /// <summary>Two bits for each verdict have to fit into the key of a plan.</summary>
    public const int MostPolicies = 64;

    private const string Key = "rights.schema";

    private readonly List<Policy> policies = [];
    private readonly List<FieldGuard> ofRows = [];

    /// <summary>What is judged by the caller alone.</summary>
    public IReadOnlyList<Policy> Policies => policies;

    /// <summary>The guards of fields that may depend on the object.</summary>
    public IReadOnlyList<FieldGuard> OfRows => ofRows;

    /// <summary>The policies of a schema; null when it has none.</summary>
    public static GuardedSchema? Of(ISchema schema) => schema.GetMetadata<GuardedSchema?>(Key);

    /// <summary>As above, for a schema that gets its first policy.</summary>
    public static GuardedSchema For(ISchema schema)
    {
        var known = Of(schema);

        if (known is null)
        {
            ((IMetadataWriter)schema).Metadata[Key] = known = new GuardedSchema();
        }

        return known;
    }

    /// <summary>Sets a guard before a field.</summary>
    /// <exception cref="InvalidOperationException">The policy is for other objects, or there are too many.</exception>
    public FieldGuard Guard(IObjectGraphType type, FieldType field, Policy policy, IFieldResolver resolver)
    {
        var guard = new FieldGuard(type.Name, field.Name, policy, IndexOf((policy as RowPolicy)?.Rule ?? policy), resolver);

        if (guard.Row is { } row)
        {
            if (type is Entities.IEntityType entity && entity.RowType != row.RowType)
            {
                throw new InvalidOperationException($"{policy.Name} judges {row.RowType.Name}, and {guard.Coordinate} is of {entity.RowType.Name}.");
            }

            ofRows.Add(guard);
        }

        return guard;
    }

    /// <summary>Where the verdict of a policy stands among those of an operation.</summary>
    /// <exception cref="InvalidOperationException">Another policy has its name, or there are too many.</exception>
    public int IndexOf(Policy rule)
    {
        var index = policies.IndexOf(rule);

        if (index >= 0)
        {
            return index;
        }

        if (policies.Exists(other => other.Name == rule.Name))
        {
            throw new InvalidOperationException($"Two policies are called {rule.Name}.");
        }

        policies.Add(rule);

        return policies.Count <= MostPolicies
            ? policies.Count - 1
            : throw new InvalidOperationException($"A schema can have {MostPolicies} policies at most.");
    }
}
