using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Conditions;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Conditions;

/// <summary>What can be done about conditions.</summary>
internal sealed class ConditionMutations(ConditionStore conditions, SignedMutations signed) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Gives(signed.Add<AddConditionInput, long>(mutation, entities, "addCondition", "Enters what a customer offers so that it gets credit, 附加條件; it is in force when it is accepted.",
            (input, person, by, cancellation) => conditions.ProposeAsync(input.Customer, input.ToEntry(), person, by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfBeginnings])
            .Requires(Policies.ProposeCredit);

        Gives(signed.Add<ConditionStepInput, long>(mutation, entities, "acceptCondition", "Puts a condition in force; what head office or the general manager does, and not who entered it.",
            (input, person, by, cancellation) => conditions.StepAsync(
                input.Condition, input.ExpectedVersion, at => new ConditionCommand.Accept(person, at), by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures, typeof(DecisionError.Over)])
            .Requires(Policies.DecideCredit);

        Gives(signed.Add<ConditionStepInput, long>(mutation, entities, "expireCondition", "Notes that a condition is at its end; it counts no more without that.",
            (input, _, by, cancellation) => conditions.StepAsync(
                input.Condition, input.ExpectedVersion, at => new ConditionCommand.Expire(at), by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSteps, typeof(DecisionError.NotOver)])
            .Requires(Policies.ProposeCredit);

        Gives(signed.Add<ReleaseConditionInput, long>(mutation, entities, "releaseCondition", "Gives a condition back, or does not accept it; what head office or the general manager does, and not who entered it.",
            (input, person, by, cancellation) => conditions.StepAsync(
                input.Condition, input.ExpectedVersion, at => new ConditionCommand.Release(person, input.Reason, at), by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures, typeof(DecisionError.Invalid)])
            .Requires(Policies.DecideCredit);
    }

    private static MutationField<long> Gives(MutationField<long> field) =>
        field.Gives("condition", "The condition after the step; null when it was refused.", (CreditConditionRow row) => row.Id, id => id);
}
