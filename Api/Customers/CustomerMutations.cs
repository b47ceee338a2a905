using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Customers;

/// <summary>What can be done with customer cards.</summary>
internal sealed class CustomerMutations(CardStore cards, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Add<CreateCustomerInput>(mutation, entities, "createCustomer", "Makes a customer card.", (input, by, cancellation) =>
            cards.CreateAsync(input.ToEntry(), by, cancellation))
            .Fails<CardErrors>(typeof(CardError.Invalid), typeof(CardError.CodeTaken))
            .Requires(Policies.KeepCards);

        Change<ChangeCustomerInput>(mutation, entities, "changeCustomer", "Changes what a card says.", (input, by, cancellation) =>
            cards.ChangeAsync(input.Customer, input.ExpectedVersion, input.Apply, by, cancellation))
            .Requires(Policies.KeepCards);

        Change<VerifyCardInput>(mutation, entities, "verifyCard", "Says that a card was checked today and is right.", (input, by, cancellation) =>
            cards.VerifyAsync(input.Customer, input.ExpectedVersion, by, cancellation))
            .Requires(Policies.KeepCards);

        Change<SetEnthusiasmInput>(mutation, entities, "setEnthusiasm", "Says how eager a customer is, 熱心程度.", (input, by, cancellation) =>
            cards.SetEnthusiasmAsync(input.Customer, input.ExpectedVersion, input.Level, Optional(input.Note), by, cancellation))
            .Requires(Policies.KeepCards);

        Change<NameKeyCustomerInput>(mutation, entities, "nameKeyCustomer", "Names a key customer, 重點客戶, or changes the reason.", (input, by, cancellation) =>
            cards.NameKeyCustomerAsync(input.Customer, input.ExpectedVersion, input.Reason, by, cancellation))
            .Requires(Policies.NameKeyCustomers);
    }

    private MutationField<long> Change<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, Authorship, CancellationToken, Task<Either<Seq<CardError>, long>>> change)
        where TInput : class =>
        Add(mutation, entities, name, description, change)
            .Fails<CardErrors>(typeof(CardError.Invalid), typeof(CardError.NotFound), typeof(CardError.VersionConflict));

    private MutationField<long> Add<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, Authorship, CancellationToken, Task<Either<Seq<CardError>, long>>> change)
        where TInput : class =>
        mutation
            .Mutation<TInput, long>(entities, name, description, async (input, context) =>
                (await change(input, actor.Of(context), context.CancellationToken)).Match<MutationResult<long>>(
                    Right: id => new MutationResult<long>.Done(id),
                    Left: errors => new MutationResult<long>.Refused([.. errors])))
            .Gives("customer", "The card after the change; null when it was refused.", (CustomerRow row) => row.Id, id => id);
}
