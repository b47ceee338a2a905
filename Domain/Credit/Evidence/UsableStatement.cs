namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>Which statement is to be used on a day, or why none is.</summary>
public abstract record UsableStatement
{
    private UsableStatement() { }

    /// <summary>This one.</summary>
    public sealed record Found(FinancialStatement Statement) : UsableStatement;

    /// <summary>We had none yet.</summary>
    public sealed record None : UsableStatement;

    /// <summary>Even the latest one is too old.</summary>
    /// <param name="PeriodEnd">The end of its business year.</param>
    /// <param name="Until">The last day on which it could be used.</param>
    public sealed record TooOld(DateOnly PeriodEnd, DateOnly Until) : UsableStatement;

    /// <summary>The statement, if there is one.</summary>
    public Option<FinancialStatement> Usable =>
        this is Found found ? found.Statement : Option<FinancialStatement>.None;
}
