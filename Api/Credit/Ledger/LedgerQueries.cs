using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Ledger;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What a credit check would say.</summary>
internal sealed class LedgerQueries(LedgerStore ledgers, CurrentActor actor) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Field<CheckedCreditType>("creditCheck")
            .Description(
                "What the check of a shipment would say at this moment; nothing is reserved. Null when there is no such customer, or none that the caller may see.")
            .Argument<NonNullGraphType<InputType<ReserveCreditInput>>>("input", "The shipment.")
            .ResolveAsync(async context =>
            {
                var by = actor.Of(context);
                var input = (ReserveCreditInput)context.Arguments!["input"].Value!;
                var command = input.ToCommand(by.Day).IfLeft(error => throw Impossible(error));

                return (await ledgers.PreviewAsync(input.Customer, command, by, context.CancellationToken)).Case switch
                {
                    CheckOutcome outcome => CheckedCredit.Of(outcome),
                    LedgerRefusal.Refused refused => throw Impossible(refused.Error),
                    _ => null,
                };
            })
            .Requires(Policies.Credit);

    private static FieldError Impossible(LedgerError error) => error switch
    {
        LedgerError.Invalid invalid => new FieldError(
            "CG_CREDIT_CHECK_INVALID", $"{invalid.Error.Field}: {invalid.Error.Rule}", ("field", invalid.Error.Field), ("rule", invalid.Error.Rule)),
        LedgerError.ShipmentOver over => new FieldError(
            "CG_CREDIT_SHIPMENT_OVER", $"Shipment {over.Shipment} is over.", ("shipment", over.Shipment)),
        LedgerError.DocumentDiffers differs => new FieldError(
            "CG_CREDIT_DOCUMENT_DIFFERS", $"The ledger has a document {differs.Number} that says something else.", ("number", differs.Number)),
        _ => new FieldError("CG_CREDIT_CHECK_IMPOSSIBLE", "The shipment cannot be checked."),
    };
}
