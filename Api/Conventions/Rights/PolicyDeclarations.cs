using GraphQL.Builders;
using GraphQL.Types;
using GraphQL.Utilities;

namespace CustomerGraph.Conventions.Rights;

/// <summary>How a policy is attached to the parts of a schema. It shows at the end of their descriptions.</summary>
public static class PolicyDeclarations
{
    private const string Key = "rights.policy";

    /// <summary>Only those whom the policy lets in may read the field, filter or sort by it, or do what the mutation does.</summary>
    /// <remarks>A field that may be refused object by object becomes nullable: else one refusal would take the whole list with it.</remarks>
    /// <exception cref="InvalidOperationException">The field has a policy already.</exception>
    public static FieldType Requires(this FieldType field, Policy policy)
    {
        Attach(field, policy, field.Name);

        if (policy is RowPolicy && field.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(NonNullGraphType<>))
        {
            field.Type = type.GetGenericArguments()[0];
        }

        field.Description = Described(field.Description, policy);

        return field;
    }

    /// <inheritdoc cref="Requires(FieldType,Policy)"/>
    public static FieldBuilder<TSource, TReturn> Requires<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, Policy policy)
    {
        field.FieldType.Requires(policy);

        return field;
    }

    /// <summary>The policy of all fields of the type that have none of their own.</summary>
    /// <exception cref="InvalidOperationException">The type has a policy already.</exception>
    public static TType Requires<TType>(this TType type, Policy policy)
        where TType : GraphType, IObjectGraphType
    {
        Attach(type, policy, type.Name);
        type.Description = Described(type.Description, policy);

        return type;
    }

    /// <summary>The policy that counts for a field: its own, or else that of its type; null when there is none.</summary>
    internal static Policy? PolicyOf(this IObjectGraphType type, FieldType field) => Declared(field) ?? Declared(type);

    /// <summary>The description with the policy at its end, once.</summary>
    internal static string? Described(string? description, Policy policy) =>
        policy == Policy.OfField || description?.EndsWith(policy.Sentence, StringComparison.Ordinal) == true
            ? description
            : $"{description} {policy.Sentence}".TrimStart();

    internal static Policy? Declared(IMetadataReader part) => part.GetMetadata<Policy?>(Key);

    private static void Attach(MetadataProvider part, Policy policy, string name)
    {
        if (Declared(part) is { } other)
        {
            throw new InvalidOperationException($"'{name}' has the policy {other.Name} and cannot have {policy.Name}, too.");
        }

        part.Metadata[Key] = policy;
    }
}
