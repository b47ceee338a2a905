using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>That a customer has one main contact at most.</summary>
internal static class MainContacts
{
    /// <summary>Makes room for the main contact of a customer: whoever was it so far is it no longer.</summary>
    public static async Task MakeRoomAsync(this CustomerGraphDb db, ContactRow main, CancellationToken cancellation)
    {
        if (main.MainOfId is not { } customer)
        {
            return;
        }

        foreach (var former in await db.Contacts.AsTracking()
            .Where(contact => contact.MainOfId == customer && contact.Id != main.Id).ToListAsync(cancellation))
        {
            former.MainOfId = null;
        }
    }
}
