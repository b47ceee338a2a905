using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace CustomerGraph.Conventions.Rights;

/// <summary>Sets guards before the fields of a schema that have a policy, and writes the policies into their descriptions.</summary>
internal sealed class RightsVisitor : BaseSchemaNodeVisitor
{
    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (PolicyDeclarations.Declared(type) is { } policy)
        {
            type.Description = PolicyDeclarations.Described(type.Description, policy);
        }
    }

    /// <inheritdoc/>
    public override void VisitInputObjectFieldDefinition(FieldType field, IInputObjectGraphType type, ISchema schema)
    {
        if (PolicyDeclarations.Declared(field) is { } policy)
        {
            GuardedSchema.For(schema).IndexOf(policy);
        }
    }

    /// <inheritdoc/>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (type.PolicyOf(field) is not { } policy || policy == Policy.OfField || FieldGuard.Of(field) is not null)
        {
            return;
        }

        if (PolicyDeclarations.Declared(field) is not null)
        {
            field.Description = PolicyDeclarations.Described(field.Description, policy);
        }

        var guard = GuardedSchema.For(schema).Guard(type, field, policy, field.Resolver ?? NameFieldResolver.Instance);
        field.Resolver = guard;

        if (field.StreamResolver is { } events)
        {
            field.StreamResolver = new StreamGuard(guard, events);
        }
    }
}
