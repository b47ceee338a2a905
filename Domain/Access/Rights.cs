using static CustomerGraph.Domain.Access.Role;

namespace CustomerGraph.Domain.Access;

/// <summary>Who may see and do what: the table of roles and rights.</summary>
/// <remarks>
/// The table does not say which customers somebody sees: whoever may read cards reads those. Source: docs/domain/access.md.
/// </remarks>
public static class Rights
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();

    /// <summary>All who work with customers; administrators see no business data.</summary>
    private static readonly Role[] Business = [.. Everyone.Where(role => role != Administrator)];

    private static readonly Right[] All = Enum.GetValues<Right>();

    // Every request asks for all rights of its caller.
    private static readonly Grant[,] Table = Filled();

    /// <summary>How far somebody with these roles, who is signed in, has a right.</summary>
    public static Grant Of(Right right, IEnumerable<Role> roles) =>
        roles.Select(role => Of(right, role)).DefaultIfEmpty(right == Right.Enter ? Grant.Always : Grant.Never).Max();

    /// <summary>How far a role has a right.</summary>
    public static Grant Of(Right right, Role role) => Table[(int)right, (int)role];

    private static Grant[,] Filled()
    {
        var table = new Grant[All.Max(right => (int)right) + 1, Everyone.Max(role => (int)role) + 1];

        foreach (var right in All)
        {
            foreach (var role in Everyone)
            {
                table[(int)right, (int)role] = Holders(right).Contains(role) ? Grant.Always
                    : ByCard(right).Contains(role) ? Grant.ByCard
                    : right == Right.ReadSignIns ? Grant.Own
                    : Grant.Never;
            }
        }

        return table;
    }

    private static IEnumerable<Role> Holders(Right right) => right switch
    {
        Right.Enter => Everyone,
        Right.ReadCards or Right.ReadSales or Right.ReadAnalyses or Right.ReadProducts or Right.ReadLoans => Business,
        Right.ReadConfidential or Right.ReadContacts or Right.ReadHistory => [GeneralManager],
        Right.ReadEmployees or Right.ReadPolicies or Right.HaveKeys => Everyone,
        Right.KeepCards => [Salesperson, SalesManager, HeadOffice, GeneralManager, CardCustodian],
        Right.NameKeyCustomers => [SalesManager, HeadOffice, GeneralManager],
        Right.RecordSales => [Salesperson, SalesManager, HeadOffice, GeneralManager],
        Right.ReadCredit => [Salesperson, SalesManager, HeadOffice, GeneralManager, CardCustodian],
        Right.ReportAnomalies => Business,
        Right.ProposeCredit => [Salesperson, SalesManager, HeadOffice, GeneralManager],
        Right.DecideCredit => [SalesManager, HeadOffice, GeneralManager],
        Right.ReserveCredit => [Salesperson, SalesManager, HeadOffice, GeneralManager],
        Right.KeepReceivables => [HeadOffice, GeneralManager],
        Right.SetPolicies => [GeneralManager, Administrator],
        Right.ManageUsers or Right.ReadSignIns => [Administrator],
        Right.BorrowCards or Right.ReadComplaints or Right.HandleComplaints => Business.Where(role => role != Analyst),
        Right.NameCustodians or Right.HandlePersonalData or Right.LendCards or Right.ReadAudit => [GeneralManager, CardCustodian],
        _ => throw new ArgumentOutOfRangeException(nameof(right)),
    };

    /// <summary>Whoever may borrow a card may read of it what was lent.</summary>
    private static IEnumerable<Role> ByCard(Right right) => right switch
    {
        Right.ReadConfidential or Right.ReadContacts => Holders(Right.BorrowCards),
        Right.ReadHistory => Holders(Right.ReadCards),
        _ => [],
    };
}
