namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>Whether a contact is there. The numbers are stored: they never change.</summary>
public enum ContactState
{
    /// <summary>To be spoken to.</summary>
    Present = 0,

    /// <summary>No contact of the customer any more; the history is kept.</summary>
    Removed = 1,

    /// <summary>Nothing is known of the person any more, 已刪除個人資料.</summary>
    Erased = 2,
}
