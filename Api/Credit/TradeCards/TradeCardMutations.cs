using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.TradeCards;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.TradeCards;

/// <summary>What can be done about trade cards.</summary>
internal sealed class TradeCardMutations(TradeCardStore cards, SignedMutations signed) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Gives(signed.Add<DraftTradeCardInput, long>(mutation, entities, "draftTradeCard", "Drafts the trade card of a customer, 客戶交易卡; what a salesperson does.",
            (input, person, by, cancellation) => cards.DraftAsync(input.Customer, input.ToEntry(), person, by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfBeginnings, typeof(DecisionError.OneIsThere)])
            .Requires(Policies.ProposeCredit);

        Gives(signed.Add<ReviseTradeCardInput, long>(mutation, entities, "reviseTradeCard", "Writes a draft anew; what whoever drafted it does.",
            (input, person, by, cancellation) => cards.ReviseAsync(input.TradeCard, input.ExpectedVersion, input.ToEntry(), person, by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSteps, typeof(DecisionError.Invalid), typeof(DecisionError.NotTheirs)])
            .Requires(Policies.ProposeCredit);

        Step(mutation, entities, "submitTradeCard", "Hands a draft to the sales manager; what whoever drafted it does.", (person, at) => new TradeCardCommand.Submit(person, at))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSteps, typeof(DecisionError.NotTheirs)])
            .Requires(Policies.ProposeCredit);

        Step(mutation, entities, "endorseTradeCard", "Is for a card; what a sales manager does who did not draft it.", (person, at) => new TradeCardCommand.Endorse(person, at))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures])
            .Requires(Policies.DecideCredit);

        Step(mutation, entities, "approveTradeCard", "Approves a card, so that its terms are in force; what head office or the general manager does, and a third person.", (person, at) => new TradeCardCommand.Approve(person, at))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures])
            .Requires(Policies.DecideCredit);

        Gives(signed.Add<RejectTradeCardInput, long>(mutation, entities, "rejectTradeCard", "Does not endorse or not approve a card; a new draft can answer it.",
            (input, person, by, cancellation) => cards.StepAsync(
                input.TradeCard, input.ExpectedVersion, at => new TradeCardCommand.Reject(input.Reason, person, at), by, cancellation)))
            .Fails<DecisionErrors>([.. DecisionErrors.OfSignatures, typeof(DecisionError.Invalid)])
            .Requires(Policies.DecideCredit);
    }

    private MutationField<long> Step(
        ObjectGraphType mutation, EntityModel entities, string name, string description, Func<Signatory, DateTimeOffset, TradeCardCommand> command) =>
        Gives(signed.Add<TradeCardStepInput, long>(mutation, entities, name, description, (input, person, by, cancellation) =>
            cards.StepAsync(input.TradeCard, input.ExpectedVersion, at => command(person, at), by, cancellation)));

    private static MutationField<long> Gives(MutationField<long> field) =>
        field.Gives("tradeCard", "The card after the step; null when it was refused.", (TradeCardRow row) => row.Id, id => id);
}
