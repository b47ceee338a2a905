using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Limits;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Limits;

/// <summary>ExplanationStep: one step on the way to a limit.</summary>
internal sealed class ExplanationStepType : RecordType<LimitStep>
{
    /// <summary>The type.</summary>
    public ExplanationStepType()
        : base("ExplanationStep", "One step on the way to a limit.")
    {
        this.Requires(Policies.Credit);
        this.Words<LimitStep, NonNullGraphType<StringGraphType>>("text", "The step in words and numbers.", LimitText.Write);
        Value("value", step => ValueOf(step), typeof(DecimalType), "What came of it; null for a remark.");
    }

    private static decimal? ValueOf(LimitStep step) => step switch
    {
        LimitStep.Computed computed => computed.Value,
        LimitStep.Lower lower => lower.Value,
        LimitStep.Middle middle => middle.Value,
        LimitStep.Graded graded => graded.Factor,
        _ => null,
    };
}
