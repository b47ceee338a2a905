using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Persistence.Complaints;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>Penalty: that somebody was penalised.</summary>
internal sealed class PenaltyLineType : RecordType<PenaltyLine>
{
    /// <summary>The type.</summary>
    public PenaltyLineType()
        : base("Penalty", "That somebody was penalised because of a complaint, 處罰.")
    {
        this.Requires(Policies.Complaints);
        Value("person", penalty => penalty.Person, "The code of the person.");
        Value("as", penalty => penalty.As, typeof(NonNullGraphType<EnumType<PenalisedAs>>), "As what.");
        Value("reason", penalty => penalty.Reason, "Why, and how.");
        Value("deducted", penalty => penalty.Deducted, "What was taken from the person's pay; null for a word.");
        Value("by", penalty => penalty.By, "Who did it.");
    }
}
