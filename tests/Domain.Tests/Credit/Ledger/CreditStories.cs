using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Credit.Ledger;

/// <summary>Few documents and few amounts, so that they often meet; all amounts are whole tens.</summary>
public static class CreditStories
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly Gen<Amount> Amounts = Gen.Frequency(
        (12, Gen.Choose(1, 8).Select(Tens)),
        (1, Gen.Elements(Amount.Zero, Tens(-1), Amount.OfUnits(CreditAmounts.Most.Units + 1))));

    private static readonly Gen<string> Shipments = Gen.Frequency((20, Gen.Elements("S1", "S2", "S3", "S4")), (1, Gen.Elements("", " S1")));

    private static readonly Gen<string> Invoices = Gen.Elements("I1", "I2", "I3", "I4");

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 3).Select(Today.AddDays);

    private static readonly Gen<FundsId> Funds =
        from kind in Gen.Elements(Enum.GetValues<FundsKind>())
        from number in Gen.Elements("P1", "P2")
        select new FundsId(kind, number);

    public static Arbitrary<CreditStory> Stories() => Arb.From(
        from limit in Gen.Elements(80, 120, 160)
        from count in Gen.Choose(0, 40)
        from steps in Steps.ListOf(count)
        let open = (CreditStep)new CreditStep.Decree(Standing(Tens(limit / 10)))
        select new CreditStory(open.Cons(steps.ToSeq().Strict())),
        story => Enumerable.Range(1, Math.Max(0, story.Steps.Count - 1))
            .Select(dropped => new CreditStory((story.Steps.Take(dropped) + story.Steps.Skip(dropped + 1)).Strict())));

    public static Amount Tens(int tens) => Amount.OfUnits(tens * 100_000L);

    public static CreditStanding Standing(Option<Amount> limit) => new(
        Today,
        HasTradeCard: true,
        new CreditTerms(Option<CustomerGraph.Domain.Credit.Grades.CreditGrade>.None, limit, 30, LanguageExt.Seq<ConditionKind>.Empty),
        SupplyState.Supplied,
        LanguageExt.Seq<ConditionKind>.Empty,
        LanguageExt.Seq<OverLimitRequest.Approved>.Empty);

    private static Gen<CreditStep> Steps => Gen.Frequency(
        (6, Reservations), (6, Checked),
        (1, Shipments.Zip(Days, (shipment, day) => Write(new LedgerCommand.Release(shipment, day)))),
        (3, Notes), (5, Moves), (4, Receipts), (3, Allocations), (1, WriteOffs), (1, Imports), (1, Decrees));

    private static Gen<CreditStep> Reservations =>
        from shipment in Shipments
        from order in Gen.Frequency((2, Gen.Constant(Option<string>.None)), (1, Shipments.Select(Prelude.Some)))
        from amount in Amounts
        from day in Days
        select (CreditStep)new CreditStep.Check(new CheckedCommand.Reserve(shipment, order, amount, day));

    private static Gen<CreditStep> Checked =>
        from number in Invoices
        from shipment in Shipments
        from amount in Amounts
        from day in Days
        from due in Days
        select (CreditStep)new CreditStep.Check(new CheckedCommand.Invoice(number, shipment, amount, due, day));

    private static Gen<CreditStep> Notes =>
        from number in Gen.Elements("N1", "N2", "N3")
        from parts in Parts
        from extra in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Elements(-1, 1)))
        from matures in Days
        from day in Days
        let whole = parts.Map(part => part.Amount.Units / 100_000).Sum()
        select Write(new LedgerCommand.ReceiveNote(number, Tens((int)Math.Min(whole, 100) + extra), matures, parts, day));

    private static Gen<CreditStep> Moves =>
        from number in Gen.Elements("N1", "N2", "N3")
        from step in Gen.Elements(Enum.GetValues<NoteStep>())
        from day in Days
        select Write(new LedgerCommand.MoveNote(number, step, day));

    private static Gen<CreditStep> Receipts =>
        from id in Funds
        from amount in Amounts
        from shipment in Gen.Frequency((2, Gen.Constant(Option<string>.None)), (1, Shipments.Select(Prelude.Some)))
        from parts in Gen.OneOf(Gen.Constant(LanguageExt.Seq<Part>.Empty), Parts)
        from day in Days
        select Write(new LedgerCommand.Receive(id, amount, shipment, parts, day));

    private static Gen<CreditStep> Allocations =>
        from id in Funds
        from parts in Gen.OneOf(Gen.Constant(LanguageExt.Seq<Part>.Empty), Parts)
        from day in Days
        select Write(new LedgerCommand.Allocate(id, parts, day));

    private static Gen<CreditStep> WriteOffs =>
        from number in Gen.Elements("W1", "W2")
        from invoice in Invoices
        from amount in Amounts
        select Write(new LedgerCommand.WriteOff(number, invoice, amount, Today));

    private static Gen<CreditStep> Imports =>
        from invoice in Invoices
        from amount in Amounts
        from due in Days
        from day in Days
        select Write(new LedgerCommand.Import(invoice, amount, due, day));

    private static Gen<CreditStep> Decrees =>
        from limit in Gen.Frequency((6, Gen.Choose(0, 16).Select(tens => Prelude.Some(Tens(tens)))), (1, Gen.Constant(Option<Amount>.None)))
        from obstacle in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        from shipments in Shipments.ListOf(2)
        from role in Gen.Elements(Role.SalesManager, Role.GeneralManager)
        from amount in Gen.Choose(4, 12).Select(Tens)
        let approvals = shipments.Select(shipment => Approval(shipment, amount, role)).ToSeq().Strict()
        let standing = Standing(limit) with { Approvals = approvals }
        select (CreditStep)new CreditStep.Decree(obstacle switch
        {
            1 => standing with { HasTradeCard = false },
            2 => standing with { Terms = Option<CreditTerms>.None },
            3 => standing with { Supply = SupplyState.Suspended },
            4 => standing with { Missing = Prelude.Seq1(ConditionKind.Mortgage) },
            _ => standing,
        });

    private static OverLimitRequest.Approved Approval(string shipment, Amount amount, Role role)
    {
        var at = new DateTimeOffset(Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

        return new OverLimitRequest.Approved(
            new OverLimitAsk($"R-{shipment}", shipment, amount, amount, Amount.Zero, role, "because"),
            new Signature("seller", Role.Salesperson, at),
            new Signature("manager", role, at),
            Today.AddDays(30));
    }

    private static Gen<Seq<Part>> Parts =>
        from count in Gen.Choose(1, 2)
        from parts in Invoices.Zip(Amounts, (invoice, amount) => new Part(invoice, amount)).ListOf(count)
        select parts.ToSeq().Strict();

    internal static CreditStep Write(LedgerCommand command) => new CreditStep.Write(command);
}
