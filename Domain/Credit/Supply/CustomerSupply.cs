namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>The supply of one customer, in exactly one of its states.</summary>
/// <remarks>How it gets from one state to another: <see cref="SupplyWorkflow"/>.</remarks>
public abstract record CustomerSupply
{
    /// <summary>The supply of a customer of which nothing was ever reported.</summary>
    public static readonly CustomerSupply Undisturbed = new Supplied(DateTimeOffset.MinValue);

    private CustomerSupply(DateTimeOffset since) => Since = since;

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The name of the state.</summary>
    public abstract SupplyState State { get; }

    /// <summary>What was reported and is not answered, the first report first.</summary>
    public virtual Seq<AnomalyReport> Reports => Seq<AnomalyReport>.Empty;

    /// <summary>Nothing is reported, or all of it is answered.</summary>
    public sealed record Supplied(DateTimeOffset Since) : CustomerSupply(Since)
    {
        /// <inheritdoc/>
        public override SupplyState State => SupplyState.Supplied;
    }

    /// <summary>One person, who is no manager, reported something.</summary>
    public sealed record Watched(Seq<AnomalyReport> Reports, DateTimeOffset Since) : CustomerSupply(Since)
    {
        /// <inheritdoc/>
        public override Seq<AnomalyReport> Reports { get; } = Reports;

        /// <inheritdoc/>
        public override SupplyState State => SupplyState.Watched;
    }

    /// <summary>A manager or two people reported something.</summary>
    public sealed record Suspended(Seq<AnomalyReport> Reports, DateTimeOffset SuspendedAt, DateTimeOffset Since) : CustomerSupply(Since)
    {
        /// <inheritdoc/>
        public override Seq<AnomalyReport> Reports { get; } = Reports;

        /// <inheritdoc/>
        public override SupplyState State => SupplyState.Suspended;
    }
}
