using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Evidence;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Evidence;

/// <summary>What can be entered about customers, so that limits and grades can be worked out.</summary>
internal sealed class EvidenceMutations(EvidenceStore evidence, SignedMutations signed) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        signed.Add<RecordStatementInput, long>(mutation, entities, "recordStatement", "Enters a financial statement of a customer, 財務報表.",
            (input, _, by, cancellation) => evidence.AddAsync(input.Customer, input.ToEntry(), by, cancellation))
            .Gives("statement", "The statement; null when it was refused.", (FinancialStatementRow row) => row.Id, id => id)
            .Fails<DecisionErrors>(typeof(DecisionError.Invalid), typeof(DecisionError.NumberTaken))
            .Requires(Policies.ProposeCredit);

        signed.Add<RecordCreditFactInput, long>(mutation, entities, "recordCreditFact", "Enters a number known of a customer: how many suppliers it has, how a reference rates it, what it is expected to buy.",
            (input, _, by, cancellation) => evidence.AddAsync(input.Customer, input.Kind, input.Value, input.On, input.Source, by, cancellation))
            .Gives("fact", "The number; null when it was refused.", (CreditFactRow row) => row.Id, id => id)
            .Fails<DecisionErrors>(typeof(DecisionError.Invalid), typeof(DecisionError.NumberTaken))
            .Requires(Policies.ProposeCredit);
    }
}
