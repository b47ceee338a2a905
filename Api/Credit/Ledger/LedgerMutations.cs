using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What is written into the credit ledgers of customers.</summary>
internal sealed class LedgerMutations(LedgerStore ledgers, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Check<ReserveCreditInput>(
            mutation, entities, "reserveCredit",
            "Checks a shipment against the credit of its customer and reserves it, in one step: however many are checked at once, the limit is not passed.",
            input => input.Customer, LedgerEntries.ToCommand);
        Check<RecordInvoiceInput>(
            mutation, entities, "recordInvoice",
            "Invoices a shipment: what was reserved is invoiced. What was not is checked as a shipment is.",
            input => input.Customer, LedgerEntries.ToCommand);
        Write<ReleaseReservationInput>(
            mutation, entities, "releaseReservation", "Gives up what is left of a reservation.", input => input.Customer, LedgerEntries.ToCommand)
            .Requires(Policies.ReserveCredit);
        Write<RecordPaymentInput>(
            mutation, entities, "recordPayment", "Records a payment. What it is allocated to frees credit at once.", input => input.Customer, LedgerEntries.ToCommand)
            .Requires(Policies.KeepReceivables);
        Write<AllocatePaymentInput>(
            mutation, entities, "allocatePayment", "Says anew which invoices a payment or a credit note settles.", input => input.Customer, LedgerEntries.ToCommand)
            .Requires(Policies.KeepReceivables);
        Write<RecordNoteInput>(
            mutation, entities, "recordNote", "Records a note that a customer gave for invoices, 票據.", input => input.Customer, LedgerEntries.ToCommand)
            .Requires(Policies.KeepReceivables);
        Write<ChangeNoteStatusInput>(
            mutation, entities, "changeNoteStatus", "Discounts, endorses or settles a note, or records that it was not paid.", input => input.Customer, LedgerEntries.ToCommand)
            .Requires(Policies.KeepReceivables);
        Write<RecordCreditNoteInput>(
            mutation, entities, "recordCreditNote", "Records a credit note.", input => input.Customer, LedgerEntries.ToCommand)
            .Requires(Policies.KeepReceivables);
        Write<WriteOffInput>(
            mutation, entities, "writeOff", "Gives up what is open of an invoice, or a part of it.", input => input.Customer, LedgerEntries.ToCommand)
            .Requires(Policies.KeepReceivables);
    }

    private void Check<TInput>(
        ObjectGraphType mutation, EntityModel entities, string name, string description,
        Func<TInput, long> customer, Func<TInput, DateOnly, Either<LedgerError, CheckedCommand>> command)
        where TInput : class =>
        Add<TInput>(mutation, entities, name, description, customer, async (input, by, cancellation) =>
            await command(input, by.Day).MapLeft(Refusal).BindAsync(async checkedCommand =>
                (await ledgers.CheckAsync(customer(input), checkedCommand, by, cancellation)).Map(outcome => Some(CheckedCredit.Of(outcome)))))
            .Gives<CheckedCreditType>("check", "What the check says; null when it was refused, and then the error says it.", done => done.Check)
            .Fails<CreditRefusedErrors>()
            .Requires(Policies.ReserveCredit);

    private MutationField<WrittenCredit> Write<TInput>(
        ObjectGraphType mutation, EntityModel entities, string name, string description,
        Func<TInput, long> customer, Func<TInput, DateOnly, Either<LedgerError, LedgerCommand>> command)
        where TInput : class =>
        Add<TInput>(mutation, entities, name, description, customer, async (input, by, cancellation) =>
            await command(input, by.Day).MapLeft(Refusal).BindAsync(async written =>
                (await ledgers.WriteAsync(customer(input), written, by, cancellation)).Map(_ => Option<CheckedCredit>.None)));

    private MutationField<WrittenCredit> Add<TInput>(
        ObjectGraphType mutation, EntityModel entities, string name, string description,
        Func<TInput, long> customer, Func<TInput, Authorship, CancellationToken, Task<Either<LedgerRefusal, Option<CheckedCredit>>>> take)
        where TInput : class =>
        mutation
            .Mutation<TInput, WrittenCredit>(entities, name, description, async (input, context) =>
                (await take(input, actor.Of(context), context.CancellationToken)).Match(
                    Right: check => check.Case is CheckedCredit { Verdict: not CreditVerdict.WithinLimit } refused
                        ? new MutationResult<WrittenCredit>.Refused([new CreditRefused(refused)])
                        : new MutationResult<WrittenCredit>.Done(new WrittenCredit(customer(input), check.Case as CheckedCredit)),
                    Left: refusal => (MutationResult<WrittenCredit>)new MutationResult<WrittenCredit>.Refused([refusal is LedgerRefusal.Refused refused ? refused.Error : refusal])))
            .Gives("customer", "The customer after it; null when it was refused.", (CustomerRow row) => row.Id, done => done.Customer)
            .Fails<LedgerErrors>()
            .Fails<CustomerNotFoundErrors>();

    private static LedgerRefusal Refusal(LedgerError error) => new LedgerRefusal.Refused(error);
}
