using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers;

/// <summary>That a customer, be it an existing or a future one, gets the company's special attention, 重點客戶.</summary>
/// <param name="Reason">Why this one.</param>
/// <param name="Since">The day it was named.</param>
public sealed record KeyCustomer(string Reason, DateOnly Since)
{
    /// <summary>Checks the reason, or says what is wrong with it; errors speak of "reason".</summary>
    public static Validation<EntryError, KeyCustomer> Name(string reason, DateOnly since) =>
        Entry.Text("reason", reason, CardEntry.NoteLength).Map(because => new KeyCustomer(because, since));
}
