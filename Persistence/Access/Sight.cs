namespace CustomerGraph.Persistence.Access;

/// <summary>Which customers somebody may see, and with them their sales and the history of their cards.</summary>
public abstract record Sight
{
    private Sight()
    {
    }

    /// <summary>Everybody's customers: who works for the whole company, and the program's own work.</summary>
    public static Sight All { get; } = new Everything();

    /// <summary>Nobody's customers.</summary>
    public static Sight None { get; } = new Charge([], null);

    /// <summary>Whether a customer with these people is seen.</summary>
    /// <param name="salesperson">The key of the employee in charge.</param>
    /// <param name="custodian">The key of the employee who keeps the card.</param>
    public abstract bool Covers(long? salesperson, long? custodian);

    /// <summary>All there is.</summary>
    public sealed record Everything : Sight
    {
        /// <inheritdoc/>
        public override bool Covers(long? salesperson, long? custodian) => true;
    }

    /// <summary>The customers in the charge of some people, and those whose card somebody keeps.</summary>
    /// <param name="People">The keys of the employees whose customers are seen.</param>
    /// <param name="Keeper">The key of the employee whose cards are seen.</param>
    public sealed record Charge(IReadOnlyList<long> People, long? Keeper) : Sight
    {
        /// <inheritdoc/>
        public override bool Covers(long? salesperson, long? custodian) =>
            (salesperson is { } person && People.Contains(person)) || (custodian is not null && custodian == Keeper);
    }
}
