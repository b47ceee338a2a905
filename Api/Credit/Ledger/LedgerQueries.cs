using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Ledger;
using GraphQL;
using GraphQL.Types;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What a credit check would say.</summary>
internal sealed class LedgerQueries(LedgerStore ledgers, CurrentActor actor) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Field<CheckedCreditType>("creditCheck")
            .Description(
                "What the check of a shipment would say at this moment; nothing is reserved. Null when there is no such customer, or none that the caller may see.")
            .Argument<NonNullGraphType<IdGraphType>>("customer", "The customer.")
            .Argument<NonNullGraphType<DecimalType>>("amount", "What the goods come to, above zero, with at most 4 digits behind the point.")
            .Argument<BooleanGraphType>("prepaid", "Whether they would be paid in advance; they would not when nothing is said.")
            .Argument<StringGraphType>("shipment", "The number of their document, when they have one.")
            .Argument<StringGraphType>("order", "The order whose goods they are: what was reserved for them counts for them.")
            .ResolveAsync(async context =>
            {
                var by = actor.Of(context);
                var goods = LedgerEntries.Amount("amount", context.GetArgument<decimal>("amount")).Map(amount => new ShipmentInMind(
                    amount,
                    Optional(context.GetArgument<string?>("shipment")),
                    Optional(context.GetArgument<string?>("order")),
                    context.GetArgument<bool?>("prepaid") ?? false,
                    by.Day)).IfLeft(error => throw Impossible(error));

                return (await ledgers.PreviewAsync(context.KeyIn("customer", "Customer"), goods, by, context.CancellationToken)).Case switch
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
