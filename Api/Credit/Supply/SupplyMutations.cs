using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Supply;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Supply;

/// <summary>What can be done about the supply of customers.</summary>
internal sealed class SupplyMutations(SupplyStore supply, SignedMutations signed) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Gives(signed.Add<ReportAnomalyInput, long>(mutation, entities, "reportAnomaly", "Reports that something is wrong with a customer, 異常: a report by a manager, or reports by two people, suspend supply at once.",
            (input, person, by, cancellation) => supply.ReportAsync(input.Customer, input.Kind, input.Evidence, person, by, cancellation)))
            .Fails<DecisionErrors>(typeof(DecisionError.Invalid), typeof(DecisionError.VersionConflict), typeof(DecisionError.NumberTaken))
            .Requires(Policies.ReportAnomalies);

        Gives(signed.Add<ReleaseSupplyInput, long>(mutation, entities, "releaseSupply", "Supplies a customer as before; what a manager does, with a reason.",
            (input, person, by, cancellation) => supply.ReleaseAsync(input.Supply, input.ExpectedVersion, input.Reason, person, by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSteps, typeof(DecisionError.Invalid), typeof(DecisionError.NotTheirRole)])
            .Requires(Policies.DecideCredit);
    }

    private static MutationField<long> Gives(MutationField<long> field) =>
        field.Gives("supply", "The supply of the customer after it; null when it was refused.", (SupplyHoldRow row) => row.Id, id => id);
}
