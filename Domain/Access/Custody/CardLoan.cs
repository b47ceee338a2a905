namespace CustomerGraph.Domain.Access.Custody;

/// <summary>The loan of a card, 借閱, in exactly one of its states; each state holds what is known in it, and no more.</summary>
/// <remarks>How it gets from one state to another: <see cref="CardLoanWorkflow"/>.</remarks>
public abstract record CardLoan
{
    private CardLoan(LoanRequest request, DateTimeOffset since) => (Request, Since) = (request, since);

    /// <summary>What was asked for; it stays the same.</summary>
    public LoanRequest Request { get; }

    /// <summary>When the loan last changed.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The name of the state.</summary>
    public abstract CardLoanState State { get; }

    /// <summary>Whether the borrower may read the fields at a time: after it was granted and before its end.</summary>
    public bool IsInForce(DateTimeOffset at) => this is Granted granted && granted.Grant.At <= at && at < granted.Until;

    /// <summary>Whether the card should have been returned by a time and was not.</summary>
    public bool IsOverdue(DateTimeOffset at) => this is Expired || (this is Granted granted && granted.Until <= at);

    /// <summary>Asked for; nobody has decided.</summary>
    public sealed record Requested(LoanRequest Request) : CardLoan(Request, Request.At)
    {
        /// <inheritdoc/>
        public override CardLoanState State => CardLoanState.Requested;
    }

    /// <summary>Lent; from its end on the fields are closed, whether or not anybody notes it.</summary>
    public sealed record Granted(LoanRequest Request, LoanDecision Grant, DateTimeOffset Until, int Extensions, DateTimeOffset Since)
        : CardLoan(Request, Since)
    {
        /// <inheritdoc/>
        public override CardLoanState State => CardLoanState.Granted;
    }

    /// <summary>Not lent.</summary>
    public sealed record Refused(LoanRequest Request, LoanDecision Refusal, string Reason) : CardLoan(Request, Refusal.At)
    {
        /// <inheritdoc/>
        public override CardLoanState State => CardLoanState.Refused;
    }

    /// <summary>Given back, in time or late.</summary>
    public sealed record Returned(LoanRequest Request, LoanDecision Grant, DateTimeOffset Until, int Extensions, DateTimeOffset Since)
        : CardLoan(Request, Since)
    {
        /// <inheritdoc/>
        public override CardLoanState State => CardLoanState.Returned;
    }

    /// <summary>Noted as at its end without having been given back.</summary>
    public sealed record Expired(LoanRequest Request, LoanDecision Grant, DateTimeOffset Until, int Extensions, DateTimeOffset Since)
        : CardLoan(Request, Since)
    {
        /// <inheritdoc/>
        public override CardLoanState State => CardLoanState.Expired;
    }
}
