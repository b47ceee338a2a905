using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>Inputs as commands to a ledger. What is no amount at all is refused here, everything else by the ledger.</summary>
internal static class LedgerEntries
{
    public static Either<LedgerError, CheckedCommand> ToCommand(this ReserveCreditInput input, DateOnly today) =>
        from amount in Amount("amount", input.Amount)
        select (CheckedCommand)new CheckedCommand.Reserve(input.Shipment, Optional(input.Order), amount, input.Date ?? today);

    public static Either<LedgerError, CheckedCommand> ToCommand(this RecordInvoiceInput input, DateOnly today) =>
        from amount in Amount("amount", input.Amount)
        select (CheckedCommand)new CheckedCommand.Invoice(input.Number, input.Shipment, amount, input.Due, input.Date ?? today);

    public static Either<LedgerError, LedgerCommand> ToCommand(this ReleaseReservationInput input, DateOnly today) =>
        new LedgerCommand.Release(input.Shipment, input.Date ?? today);

    public static Either<LedgerError, LedgerCommand> ToCommand(this RecordPaymentInput input, DateOnly today) =>
        Receive(FundsKind.Payment, input.Number, input.Amount, Optional(input.Shipment), input.Allocations, input.Date ?? today);

    public static Either<LedgerError, LedgerCommand> ToCommand(this RecordCreditNoteInput input, DateOnly today) =>
        Receive(FundsKind.CreditNote, input.Number, input.Amount, None, input.Allocations, input.Date ?? today);

    public static Either<LedgerError, LedgerCommand> ToCommand(this AllocatePaymentInput input, DateOnly today) =>
        from parts in Parts("allocations", input.Allocations)
        select (LedgerCommand)new LedgerCommand.Allocate(new FundsId(input.Kind ?? FundsKind.Payment, input.Number), parts, input.Date ?? today);

    public static Either<LedgerError, LedgerCommand> ToCommand(this RecordNoteInput input, DateOnly today) =>
        from amount in Amount("amount", input.Amount)
        from parts in Parts("covers", input.Covers)
        select (LedgerCommand)new LedgerCommand.ReceiveNote(input.Number, amount, input.Matures, parts, input.Date ?? today);

    public static Either<LedgerError, LedgerCommand> ToCommand(this ChangeNoteStatusInput input, DateOnly today) =>
        new LedgerCommand.MoveNote(input.Number, input.Step, input.Date ?? today);

    public static Either<LedgerError, LedgerCommand> ToCommand(this WriteOffInput input, DateOnly today) =>
        from amount in Amount("amount", input.Amount)
        select (LedgerCommand)new LedgerCommand.WriteOff(input.Number, input.Invoice, amount, input.Date ?? today);

    /// <summary>An amount; whether it is above zero is the ledger's to say.</summary>
    public static Either<LedgerError, Amount> Amount(string field, decimal value) =>
        Entry.NotNegative(field, value).ToEither().MapLeft<LedgerError>(errors => new LedgerError.Invalid(errors.Head));

    private static Either<LedgerError, LedgerCommand> Receive(
        FundsKind kind, string number, decimal value, Option<string> shipment, IReadOnlyList<CreditPartInput>? allocations, DateOnly day) =>
        from amount in Amount("amount", value)
        from parts in Parts("allocations", allocations ?? [])
        select (LedgerCommand)new LedgerCommand.Receive(new FundsId(kind, number), amount, shipment, parts, day);

    private static Either<LedgerError, Seq<Part>> Parts(string field, IReadOnlyList<CreditPartInput> parts) =>
        parts.Map((index, part) => Amount($"{field}[{index}].amount", part.Amount).Map(amount => new Part(part.Invoice, amount))).ToSeq().Strict().Sequence();
}
