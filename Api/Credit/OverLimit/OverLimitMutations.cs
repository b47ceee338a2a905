using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Ledger;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.OverLimit;

/// <summary>What can be done about shipments that pass the limit.</summary>
internal sealed class OverLimitMutations(OverLimitStore requests, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Add<RequestOverLimitInput>(
            mutation, entities, "requestOverLimit", "Asks that a shipment goes out above the limit, 超限報批.",
            async (input, person, by, cancellation) =>
                await LedgerEntries.Amount("amount", input.Amount).MapLeft<OverLimitRefusal>(error => new OverLimitRefusal.Unchecked(error))
                    .BindAsync(amount => requests.RequestAsync(
                        input.Customer,
                        new CheckedCommand.Reserve(input.Shipment, Optional(input.Order), amount, by.Day),
                        input.Reason,
                        person,
                        by,
                        cancellation)))
            .Requires(Policies.ProposeCredit);
        Add<ApproveOverLimitInput>(
            mutation, entities, "approveOverLimit",
            "Approves a request: a sales manager up to a fifth above the limit, unless the policy says otherwise, and beyond that the general manager.",
            (input, person, by, cancellation) => requests.ApproveAsync(input.Request, input.ExpectedVersion, person, by, cancellation))
            .Requires(Policies.DecideCredit);
        Add<RefuseOverLimitInput>(
            mutation, entities, "refuseOverLimit", "Refuses a request.",
            (input, person, by, cancellation) => requests.RefuseAsync(input.Request, input.ExpectedVersion, input.Reason, person, by, cancellation))
            .Requires(Policies.DecideCredit);
    }

    private MutationField<long> Add<TInput>(
        ObjectGraphType mutation, EntityModel entities, string name, string description,
        Func<TInput, Signatory, Authorship, CancellationToken, Task<Either<OverLimitRefusal, long>>> take)
        where TInput : class =>
        mutation
            .Mutation<TInput, long>(entities, name, description, async (input, context) =>
            {
                var caller = context.RequestServices!.GetRequiredService<CurrentCaller>().Value;
                var person = new Signatory(caller.Name, caller.Roles.ToSeq().Strict());

                return (await take(input, person, actor.Of(context), context.CancellationToken)).Match<MutationResult<long>>(
                    Right: id => new MutationResult<long>.Done(id),
                    Left: refusal => new MutationResult<long>.Refused([refusal]));
            })
            .Gives("request", "The request after the step; null when it was refused.", (OverLimitRequestRow row) => row.Id, id => id)
            .Fails<OverLimitErrors>();
}
