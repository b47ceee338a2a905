using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Credit.Decisions;
using CustomerGraph.Domain.Tests.Credit.Ledger;

namespace CustomerGraph.Domain.Tests.Credit.Checks;

/// <summary>One customer with a limit of 100, and somebody who tries things.</summary>
internal sealed class Desk(Option<decimal> limit)
{
    public static readonly DateOnly Today = CreditStories.Today;

    public CreditLedger Ledger { get; private set; } = CreditLedger.Empty;

    public CreditStanding Standing { get; set; } = CreditStories.Standing(limit.Map(Amount.Literal));

    public decimal Available => Ledger.Figures.Available(Standing.Terms.Bind(terms => terms.Limit)).Map(amount => amount.Value).IfNone(decimal.MinValue);

    public decimal Committed => Ledger.Figures.Committed.Value;

    public CreditVerdict Ship(string shipment, decimal amount, string? order = null) =>
        Check(new CheckedCommand.Reserve(shipment, Prelude.Optional(order), Amount.Literal(amount), Today)).Success;

    public LedgerError Fail(string shipment, decimal amount, string? order = null) =>
        Check(new CheckedCommand.Reserve(shipment, Prelude.Optional(order), Amount.Literal(amount), Today)).Failure;

    public CreditVerdict Bill(string invoice, string shipment, decimal amount, DateOnly? on = null) =>
        Check(new CheckedCommand.Invoice(invoice, shipment, Amount.Literal(amount), Today.AddDays(60), on ?? Today)).Success;

    public void Pay(string number, decimal amount, string? shipment = null, params Part[] parts) =>
        Write(new LedgerCommand.Receive(
            new FundsId(FundsKind.Payment, number), Amount.Literal(amount), Prelude.Optional(shipment), parts.ToSeq(), Today));

    public void Write(LedgerCommand command) =>
        Ledger = LedgerWorkflow.Evolve(Ledger, LedgerWorkflow.Decide(command, Ledger).Success);

    public void Approve(string shipment, decimal amount, Role role) => Standing = Standing with
    {
        Approvals = Prelude.Seq1(new OverLimitRequest.Approved(
            new OverLimitAsk("R1", shipment, Amount.Literal(amount), Amount.Zero, Amount.Zero, role, "because"),
            Signed("seller", Role.Salesperson),
            Signed("manager", role),
            Today.AddDays(30))),
    };

    public static Part Part(string invoice, decimal amount) => new(invoice, Amount.Literal(amount));

    private static Signature Signed(string person, Role role) =>
        new(person, role, People.Monday);

    private Either<LedgerError, CreditVerdict> Check(CheckedCommand command) =>
        CreditCheck.Decide(command, Ledger, Standing, CreditRun.Policy).Map(outcome =>
        {
            Ledger = LedgerWorkflow.Evolve(Ledger, outcome.Events);

            return outcome.Verdict;
        });
}
