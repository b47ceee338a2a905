using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers;

/// <summary>FieldChange: what became of one field.</summary>
internal sealed class FieldChangeType : ObjectGraphType<CardFieldChange>
{
    /// <summary>The type.</summary>
    public FieldChangeType()
    {
        Name = "FieldChange";
        Description = "What became of one field of a card.";
        this.Requires(Policies.Cards);
        Field<NonNullGraphType<StringGraphType>>("field").Description("The name of the field.").Pure(change => change.Field);
        Field<StringGraphType>("old").Description("The value before; null where there was none.").Pure(change => change.Old).Requires(CardConfidence.OfHistory);
        Field<StringGraphType>("new").Description("The value after; null where there is none.").Pure(change => change.New).Requires(CardConfidence.OfHistory);
    }
}
