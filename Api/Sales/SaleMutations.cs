using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Sales;

/// <summary>What can be added to the ledger.</summary>
internal sealed class SaleMutations(SaleStore sales, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Add<RecordSaleInput>(mutation, entities, "recordSale", "Records what a customer bought.", (input, by, cancellation) =>
            sales.RecordSaleAsync(input.ToEntry(), by, cancellation));

        Add<RecordReturnInput>(mutation, entities, "recordReturn", "Records what a customer gave back; in the ledger it is negative.", (input, by, cancellation) =>
            sales.RecordReturnAsync(input.ToEntry(), by, cancellation));
    }

    private void Add<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, Authorship, CancellationToken, Task<Either<Seq<SaleError>, string>>> record)
        where TInput : class =>
        mutation
            .Mutation<TInput, string>(entities, name, description, async (input, context) =>
                (await record(input, actor.Of(context), context.CancellationToken)).Match<MutationResult<string>>(
                    Right: number => new MutationResult<string>.Done(number),
                    Left: errors => new MutationResult<string>.Refused([.. errors])))
            .Gives<StringGraphType>("documentNumber", "The number of the recorded document; null when it was refused.", number => number)
            .Fails<SaleErrors>()
            .Requires(Policies.RecordSales);
}
