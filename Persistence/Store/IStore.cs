using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Persistence.Store;

/// <summary>The store. It cannot be opened without saying for whom.</summary>
public interface IStore
{
    /// <summary>Which store it is.</summary>
    StoreSettings Settings { get; }

    /// <summary>Opens it for somebody: nothing that is read or changed through it is outside the sight.</summary>
    /// <remarks>The rule holds for every query, navigation and change by EF Core; on PostgreSQL the server enforces it again.</remarks>
    CustomerGraphDb Open(Sight sight);

    /// <summary>Opens it as its owner, who makes and changes its tables.</summary>
    CustomerGraphDb OpenAsOwner();
}
