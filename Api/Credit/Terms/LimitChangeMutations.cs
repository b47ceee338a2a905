using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Terms;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Terms;

/// <summary>What can be done about changes of limit.</summary>
internal sealed class LimitChangeMutations(LimitChangeStore changes, SignedMutations signed) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Gives(signed.Add<ProposeLimitChangeInput, long>(mutation, entities, "proposeLimitChange", "Proposes other terms for a customer; the old ones stay in force until these are approved.",
            (input, person, by, cancellation) => changes.ProposeAsync(input.Customer, input.ToEntry(), person, by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfBeginnings])
            .Requires(Policies.ProposeCredit);

        Step(mutation, entities, "endorseLimitChange", "Is for a change; what a sales manager does who did not propose it.", (person, at) => new LimitChangeCommand.Endorse(person, at))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures])
            .Requires(Policies.DecideCredit);

        Step(mutation, entities, "approveLimitChange", "Approves a change; what head office or the general manager does, and a third person.", (person, at) => new LimitChangeCommand.Approve(person, at))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures, typeof(DecisionError.Over)])
            .Requires(Policies.DecideCredit);

        Gives(signed.Add<RejectLimitChangeInput, long>(mutation, entities, "rejectLimitChange", "Does not endorse or not approve a change.",
            (input, person, by, cancellation) => changes.StepAsync(
                input.LimitChange, input.ExpectedVersion, at => new LimitChangeCommand.Refuse(input.Reason, person, at), by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures, typeof(DecisionError.Invalid)])
            .Requires(Policies.DecideCredit);

        Step(mutation, entities, "withdrawLimitChange", "Takes a change back before it is decided; what whoever proposed it does.", (person, at) => new LimitChangeCommand.Withdraw(person, at))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSteps, typeof(DecisionError.NotTheirs)])
            .Requires(Policies.ProposeCredit);
    }

    private MutationField<long> Step(
        ObjectGraphType mutation, EntityModel entities, string name, string description, Func<Signatory, DateTimeOffset, LimitChangeCommand> command) =>
        Gives(signed.Add<LimitChangeStepInput, long>(mutation, entities, name, description, (input, person, by, cancellation) =>
            changes.StepAsync(input.LimitChange, input.ExpectedVersion, at => command(person, at), by, cancellation)));

    private static MutationField<long> Gives(MutationField<long> field) =>
        field.Gives("limitChange", "The change after the step; null when it was refused.", (LimitChangeRow row) => row.Id, id => id);
}
