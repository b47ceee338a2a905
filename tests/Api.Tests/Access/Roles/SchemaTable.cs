using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;
using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>What the table of rights says of each field that the schema has.</summary>
internal sealed class SchemaTable(ISchema schema)
{
    private readonly Dictionary<string, Policy?> policies =
        PolicyWalk.Fields(schema).ToDictionary(field => field.Coordinate, field => field.Policy);

    /// <summary>Whether somebody may read a field of whatever cards there are, being nothing to any of them.</summary>
    /// <remarks>In the history of a card all but confidential fields are open, of which there are none in the company.</remarks>
    public bool MayRead(Asker asker, string type, string field) => GrantOf(asker, type, field) switch
    {
        Grant.Always => true,
        Grant.ByCard => RightOf(type, field) == Right.ReadHistory,
        _ => false,
    };

    /// <summary>
    /// The same for whoever sees no other cards than by the rules: a custodian keeps all of those, a salesperson is in charge of
    /// them.
    /// </summary>
    public bool MayReadWhatTheySee(Asker asker, string type, string field) => MayRead(asker, type, field)
        || (GrantOf(asker, type, field) == Grant.ByCard
            && (asker.Role == Role.CardCustodian || (asker.Role == Role.Salesperson && RightOf(type, field) == Right.ReadContacts)));

    /// <summary>Whether somebody may read a field of all cards, as is needed to choose among them by it.</summary>
    public bool MayCompare(Asker asker, string type, string field) => GrantOf(asker, type, field) == Grant.Always;

    private Grant GrantOf(Asker asker, string type, string field) =>
        RightOf(type, field) is not { } right ? Grant.Always : asker.Of(right) ?? Grant.Never;

    /// <summary>The right that the field needs; null where the field follows the one that gives it.</summary>
    private Right? RightOf(string type, string field) => policies[$"{type}.{field}"] switch
    {
        RowPolicy row => ((RightPolicy)row.Rule).Right,
        RightPolicy policy => policy.Right,
        var policy => policy == Policy.OfField ? null : throw new InvalidOperationException($"{type}.{field} has no policy."),
    };
}
