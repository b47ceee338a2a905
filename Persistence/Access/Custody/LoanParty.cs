namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>Somebody who has to do with loans.</summary>
/// <param name="EmployeeId">The key of the employee; null for one who is none.</param>
/// <param name="KeepsAll">Whether they decide about the loans of all cards, and not only of those that they keep.</param>
public sealed record LoanParty(long? EmployeeId, bool KeepsAll)
{
    /// <summary>Whether they decide about the loans of a card.</summary>
    /// <param name="custodian">The key of the employee who keeps it.</param>
    public bool Keeps(long? custodian) => KeepsAll || (EmployeeId is not null && EmployeeId == custodian);
}
