using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Credit.Decisions;

namespace CustomerGraph.Domain.Tests.Credit.Checks;

public sealed class WhatOthersGetWrongExamples
{
    [Fact]
    public void Order_and_delivery_of_the_same_goods_never_count_twice()
    {
        var desk = new Desk(100);

        desk.Ship("O1", 100);
        Assert.IsType<CreditVerdict.Carried>(desk.Ship("D1", 60, order: "O1"));
        Assert.IsType<CreditVerdict.Carried>(desk.Bill("I1", "D1", 60));
        Assert.IsType<CreditVerdict.Carried>(desk.Bill("I2", "O1", 40));
        Assert.Equal(100, desk.Committed);
        Assert.Equal(0, desk.Ledger.Figures.Reserved.Value);
    }

    [Fact]
    public void An_invoice_that_names_the_order_uses_up_what_its_deliveries_hold()
    {
        var desk = new Desk(100);

        desk.Ship("O1", 100);
        desk.Ship("D1", 100, order: "O1");
        Assert.IsType<CreditVerdict.Carried>(desk.Bill("I1", "O1", 100));
        Assert.Equal(100, desk.Committed);
    }

    [Fact]
    public void An_order_that_comes_after_its_delivery_or_its_invoice_is_refused()
    {
        var desk = new Desk(100);

        desk.Ship("D1", 10, order: "O1");
        desk.Bill("I2", "S2", 10);
        Assert.Equal(new LedgerError.ShipmentOver("O1"), desk.Fail("O1", 10));
        Assert.Equal(new LedgerError.ShipmentOver("S2"), desk.Fail("S2", 10));
    }

    [Fact]
    public void A_check_cannot_be_avoided_by_invoicing_without_a_shipment_or_more_than_it()
    {
        var desk = new Desk(100);

        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Bill("I1", "S1", 100.0001m));
        desk.Ship("S2", 80);
        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Bill("I2", "S2", 100.0001m));
        Assert.Equal(80, desk.Committed);
    }

    [Fact]
    public void A_check_cannot_be_avoided_by_an_old_date()
    {
        var desk = new Desk(100);
        desk.Standing = desk.Standing with { Supply = SupplyState.Suspended };

        Assert.IsType<CreditVerdict.SupplySuspended>(desk.Bill("I1", "S1", 10, on: Desk.Today.AddYears(-1)));
    }

    [Fact]
    public void A_check_cannot_be_avoided_by_copying_a_document()
    {
        var desk = new Desk(100);
        desk.Approve("S1", 110, Role.SalesManager);

        Assert.IsType<CreditVerdict.Approved>(desk.Ship("S1", 110));
        Assert.IsType<CreditVerdict.Known>(desk.Ship("S1", 110));
        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Ship("S1-copy", 110));
        Assert.Equal(new LedgerError.DocumentDiffers("S1"), desk.Fail("S1", 111));
        Assert.Equal(110, desk.Committed);
    }

    [Fact]
    public void A_check_cannot_be_avoided_by_reopening_a_shipment()
    {
        var desk = new Desk(100);

        desk.Ship("S1", 60);
        desk.Write(new LedgerCommand.Release("S1", Desk.Today));
        Assert.Equal(new LedgerError.ShipmentOver("S1"), desk.Fail("S1", 60));
        desk.Ship("S2", 100);
        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Bill("I1", "S1", 60));
        Assert.Equal(100, desk.Committed);
    }

    [Fact]
    public void A_check_cannot_be_avoided_by_import()
    {
        var desk = new Desk(100);

        desk.Write(new LedgerCommand.Import("I1", Amount.Literal(90), Desk.Today, Desk.Today.AddDays(-30)));
        desk.Write(new LedgerCommand.Import("I1", Amount.Literal(90), Desk.Today, Desk.Today.AddDays(-30)));
        Assert.Equal(10, desk.Available);
        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Ship("S1", 20));
        Assert.True(desk.Ledger.Reservations.IsEmpty);
    }

    [Fact]
    public void An_allocation_frees_credit_at_once()
    {
        var desk = new Desk(100);

        desk.Bill("I1", "S1", 100);
        desk.Pay("P1", 60, shipment: null, Desk.Part("I1", 60));
        Assert.Equal(60, desk.Available);
        Assert.IsType<CreditVerdict.WithinLimit>(desk.Ship("S2", 60));
    }

    [Fact]
    public void An_allocation_of_what_waited_for_a_shipment_frees_credit_at_once()
    {
        var desk = new Desk(100);

        desk.Bill("I1", "S1", 100);
        desk.Pay("P1", 60, shipment: "S2");
        Assert.Equal(0, desk.Available);
        desk.Write(new LedgerCommand.Allocate(new FundsId(FundsKind.Payment, "P1"), Prelude.Seq1(Desk.Part("I1", 60)), Desk.Today));
        Assert.Equal(60, desk.Available);
    }

    [Fact]
    public void What_is_allocated_anew_may_be_for_the_same_invoice()
    {
        var desk = new Desk(100);
        var payment = new FundsId(FundsKind.Payment, "P1");

        desk.Bill("I1", "S1", 100);
        desk.Pay("P1", 100, shipment: null, Desk.Part("I1", 60));
        desk.Write(new LedgerCommand.Allocate(payment, Prelude.Seq1(Desk.Part("I1", 100)), Desk.Today));
        Assert.Equal(0, desk.Ledger.Figures.Invoiced.Value);
        desk.Write(new LedgerCommand.Allocate(payment, Prelude.Seq1(Desk.Part("I1", 10)), Desk.Today));
        Assert.Equal(90, desk.Ledger.Figures.Invoiced.Value);
        Assert.Equal(0, desk.Ledger.Figures.Exposure.Value);
    }

    [Fact]
    public void A_shipment_that_was_paid_in_advance_is_never_blocked()
    {
        var desk = new Desk(100);

        desk.Bill("I1", "S1", 100);
        desk.Pay("P1", 50, shipment: "S2");
        desk.Standing = desk.Standing with
        {
            HasTradeCard = false, Supply = SupplyState.Suspended, Terms = Option<CreditTerms>.None, Missing = Prelude.Seq1(ConditionKind.Mortgage),
        };

        Assert.IsType<CreditVerdict.Prepaid>(desk.Ship("S2", 50));
        Assert.IsType<CreditVerdict.Carried>(desk.Ship("D2", 50, order: "S2"));
        Assert.IsType<CreditVerdict.Carried>(desk.Bill("I2", "D2", 50));
        Assert.Equal(100, desk.Committed);
    }

    [Fact]
    public void Cash_for_one_shipment_lets_no_other_one_out()
    {
        var desk = new Desk(100);

        desk.Pay("P1", 50, shipment: "S1");
        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Ship("S2", 110));
        Assert.IsType<CreditVerdict.WithinLimit>(desk.Ship("S3", 100));
        Assert.IsType<CreditVerdict.Prepaid>(desk.Ship("S1", 50));
        Assert.Equal(100, desk.Committed);
    }

    [Fact]
    public void A_customer_that_has_paid_more_than_it_owes_needs_no_credit()
    {
        var desk = new Desk(Option<decimal>.None) { };
        desk.Standing = desk.Standing with { HasTradeCard = false };

        desk.Pay("P1", 50);
        Assert.IsType<CreditVerdict.Prepaid>(desk.Ship("S1", 50));
        Assert.IsType<CreditVerdict.NoTradeCard>(desk.Ship("S2", 1));
    }

    [Fact]
    public void No_limit_is_not_a_limit_of_zero()
    {
        Assert.IsType<CreditVerdict.NoLimit>(new Desk(Option<decimal>.None).Ship("S1", 1));
        Assert.Equal(Role.GeneralManager, Assert.IsType<CreditVerdict.NeedsApproval>(new Desk(0).Ship("S1", 1)).By);
        Assert.True(CreditFiguresOfNothing.Available(Option<Amount>.None).IsNone);
        Assert.Equal(Amount.Zero, CreditFiguresOfNothing.Available(Amount.Zero));
    }

    [Theory]
    [InlineData("100", "WithinLimit")]
    [InlineData("100.0001", "NeedsApproval SalesManager")]
    [InlineData("120", "NeedsApproval SalesManager")]
    [InlineData("120.0001", "NeedsApproval GeneralManager")]
    public void The_limit_is_passed_above_it_and_not_at_it(string amount, string verdict) => Assert.Equal(
        verdict,
        VerdictDefinition.Name(new Desk(100).Ship("S1", decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void An_approval_for_a_shipment_carries_to_its_invoice_and_to_nothing_else()
    {
        var desk = new Desk(100);
        desk.Approve("S1", 115, Role.SalesManager);

        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Ship("S2", 115));
        Assert.IsType<CreditVerdict.Approved>(desk.Ship("S1", 110));
        Assert.IsType<CreditVerdict.Approved>(desk.Bill("I1", "S1", 112));
        Assert.IsType<CreditVerdict.Approved>(desk.Bill("I2", "S1", 3));
        Assert.IsType<CreditVerdict.NeedsApproval>(desk.Bill("I3", "S1", 1));
        Assert.Equal(115, desk.Committed);
    }

    [Fact]
    public void Approvals_by_a_sales_manager_do_not_add_up_to_more_than_a_sales_manager_may_approve()
    {
        var desk = new Desk(100);
        desk.Approve("S1", 120, Role.SalesManager);
        var first = desk.Standing.Approvals;
        desk.Approve("S2", 120, Role.SalesManager);
        desk.Standing = desk.Standing with { Approvals = first + desk.Standing.Approvals };

        Assert.IsType<CreditVerdict.Approved>(desk.Ship("S1", 120));
        Assert.Equal(Role.GeneralManager, Assert.IsType<CreditVerdict.NeedsApproval>(desk.Ship("S2", 20)).By);
    }

    [Fact]
    public void A_temporary_limit_ends_on_its_day()
    {
        var terms = new CreditTerms(Option<CustomerGraph.Domain.Credit.Grades.CreditGrade>.None, Amount.Literal(100), 30, LanguageExt.Seq<ConditionKind>.Empty);
        var approval = new CustomerGraph.Domain.Credit.Decisions.Signature("office", Role.HeadOffice, People.Monday);
        var book = TermsBook.Empty
            .With(new AgreedTerms("L1", terms, Desk.Today, Option<DateOnly>.None, approval))
            .With(new AgreedTerms("L2", terms with { Limit = Amount.Literal(500) }, Desk.Today, Desk.Today.AddDays(10), approval));

        Assert.Equal(500, Limit(book, Desk.Today.AddDays(9)));
        Assert.Equal(100, Limit(book, Desk.Today.AddDays(10)));
    }

    [Fact]
    public void A_note_that_is_not_paid_is_owed_again_and_overdue()
    {
        var desk = new Desk(100);

        desk.Bill("I1", "S1", 100);
        desk.Write(new LedgerCommand.ReceiveNote("N1", Amount.Literal(80), Desk.Today.AddDays(30), Prelude.Seq1(Desk.Part("I1", 80)), Desk.Today));
        desk.Write(new LedgerCommand.MoveNote("N1", NoteStep.Discount, Desk.Today));
        Assert.Equal(0, desk.Available);
        Assert.Equal(0, desk.Ledger.Overdue(Desk.Today).Value);
        desk.Write(new LedgerCommand.MoveNote("N1", NoteStep.Dishonour, Desk.Today.AddDays(30)));
        Assert.Equal(80, desk.Ledger.Overdue(Desk.Today).Value);
        Assert.Equal(100, desk.Ledger.Overdue(Desk.Today.AddDays(61)).Value);
        Assert.Equal(0, desk.Available);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_note_is_settled_at_its_maturity_and_not_before(int day, bool settled)
    {
        var desk = new Desk(100);

        desk.Bill("I1", "S1", 100);
        desk.Write(new LedgerCommand.ReceiveNote("N1", Amount.Literal(100), Desk.Today.AddDays(30), Prelude.Seq1(Desk.Part("I1", 100)), Desk.Today));
        Assert.Equal(settled, LedgerWorkflow.Decide(new LedgerCommand.MoveNote("N1", NoteStep.Settle, Desk.Today.AddDays(day)), desk.Ledger).IsRight);
    }

    [Fact]
    public void A_ledger_holds_no_more_than_its_sums_can()
    {
        var desk = new Desk(100);

        desk.Write(new LedgerCommand.Import("I1", CustomerGraph.Domain.Credit.CreditAmounts.Most, Desk.Today, Desk.Today));
        Assert.IsType<LedgerError.Invalid>(desk.Fail("S1", 0.0001m));
    }

    private static CreditFigures CreditFiguresOfNothing => CreditLedger.Empty.Figures;

    private static decimal Limit(TermsBook book, DateOnly day) =>
        book.TermsInForce(day).Bind(agreed => agreed.Terms.Limit).Map(limit => limit.Value).IfNone(-1);
}
