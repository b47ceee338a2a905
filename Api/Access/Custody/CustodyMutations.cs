using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>What can be done about the loans of cards.</summary>
internal sealed class CustodyMutations(CardLoanStore loans, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Add<RequestCardLoanInput>(mutation, entities, "requestCardLoan", "Asks for the loan of a card, 借閱.", (input, party, by, cancellation) =>
            loans.RequestAsync(party, input.Customer, input.Purpose, input.Fields.ToSeq().Strict(), Utc(input.Until), by, cancellation))
            .Fails<CardLoanErrors>(typeof(CardLoanError.Invalid), typeof(CardLoanError.NotAnEmployee))
            .Requires(Policies.BorrowCards);

        Add<GrantCardLoanInput>(mutation, entities, "grantCardLoan", "Lends a card; what the custodian of the card does, or the general manager.", (input, party, by, cancellation) =>
            loans.GrantAsync(party, input.Loan, input.ExpectedVersion, Optional(input.Until).Map(Utc), by, cancellation))
            .Fails<CardLoanErrors>([.. OfEveryStep, typeof(CardLoanError.Invalid), typeof(CardLoanError.OwnRequest), typeof(CardLoanError.NotTheCustodian)])
            .Requires(Policies.LendCards);

        Add<RefuseCardLoanInput>(mutation, entities, "refuseCardLoan", "Does not lend a card; what the custodian of the card does, or the general manager.", (input, party, by, cancellation) =>
            loans.RefuseAsync(party, input.Loan, input.ExpectedVersion, input.Reason, by, cancellation))
            .Fails<CardLoanErrors>([.. OfEveryStep, typeof(CardLoanError.Invalid), typeof(CardLoanError.OwnRequest), typeof(CardLoanError.NotTheCustodian)])
            .Requires(Policies.LendCards);

        Add<ReturnCardInput>(mutation, entities, "returnCard", "Gives a card back, in time or late; what the borrower does.", (input, party, by, cancellation) =>
            loans.ReturnAsync(party, input.Loan, input.ExpectedVersion, by, cancellation))
            .Fails<CardLoanErrors>([.. OfEveryStep, typeof(CardLoanError.NotTheBorrower)])
            .Requires(Policies.BorrowCards);

        Add<ExtendCardLoanInput>(mutation, entities, "extendCardLoan", "Lends a card for longer; what the custodian of the card does, or the general manager.", (input, party, by, cancellation) =>
            loans.ExtendAsync(party, input.Loan, input.ExpectedVersion, Utc(input.Until), by, cancellation))
            .Fails<CardLoanErrors>(
                [
                    .. OfEveryStep, typeof(CardLoanError.Invalid), typeof(CardLoanError.OwnRequest), typeof(CardLoanError.NotTheCustodian),
                    typeof(CardLoanError.AtItsEnd), typeof(CardLoanError.ExtendedTooOften),
                ])
            .Requires(Policies.LendCards);
    }

    private static IReadOnlyList<Type> OfEveryStep =>
        [typeof(CardLoanError.NotFound), typeof(CardLoanError.NotAllowedIn), typeof(CardLoanError.OutOfDate), typeof(CardLoanError.VersionConflict)];

    private static DateTimeOffset Utc(DateTime instant) => new(DateTime.SpecifyKind(instant, DateTimeKind.Utc));

    private MutationField<long> Add<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, LoanParty, Authorship, CancellationToken, Task<Either<Seq<CardLoanError>, long>>> step)
        where TInput : class =>
        mutation
            .Mutation<TInput, long>(entities, name, description, async (input, context) =>
            {
                var party = LoanSight.PartyOf(context.RequestServices!.GetRequiredService<CurrentCaller>().Value);

                return (await step(input, party, actor.Of(context), context.CancellationToken)).Match<MutationResult<long>>(
                    Right: id => new MutationResult<long>.Done(id),
                    Left: errors => new MutationResult<long>.Refused([.. errors]));
            })
            .Gives("loan", "The loan after the step; null when it was refused.", (CardLoanRow row) => row.Id, id => id);
}
