using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access.Keys;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Keys;

/// <summary>ApiKey: what is known of a key with which a program acts for a person.</summary>
internal sealed class ApiKeyType : RecordType<ApiKeyRow>
{
    /// <summary>The type.</summary>
    public ApiKeyType()
        : base("ApiKey", "What is known of a key with which a program, such as a BI tool, acts for a person. The key itself is shown once, when it is made.")
    {
        this.Requires(Policies.Keys);
        Value("prefix", key => key.Prefix, "How the key begins; it names the key and opens nothing.");
        Value("name", key => key.Name, "What its owner calls it.");
        Value("ownerCode", key => key.Owner!.Code, typeof(NonNullGraphType<StringGraphType>), "The code of the employee for whom it acts.");
        Value("ownerName", key => key.Owner!.Name, typeof(NonNullGraphType<StringGraphType>), "The name of the employee for whom it acts.");
        Value("scopes", key => key.Scopes, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<KeyScope>>>>), "What may be done with it.");
        Value("createdAt", key => key.CreatedAt, "When it was made.");
        Value("expiresAt", key => key.ExpiresAt, "From when on it opens nothing.");
        Value("revokedAt", key => key.RevokedAt, "When it was taken back; null as long as it was not.");
        Value("lastUsedOn", key => key.LastUsedOn, "The last day on which it was used, in UTC.");
    }
}
