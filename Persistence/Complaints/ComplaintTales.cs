using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Persistence.Store;
using LanguageExt;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>Keeps complaints that come with all that happened to them.</summary>
public static class ComplaintTales
{
    /// <summary>Adds complaints, within the transaction that is open; they were decided by the standard policy.</summary>
    /// <param name="db">The store.</param>
    /// <param name="tales">The key of the customer and the events of each complaint, from the recording on.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task AddComplaintsAsync(
        this CustomerGraphDb db, IReadOnlyList<(long CustomerId, Seq<ComplaintEvent> Events)> tales, CancellationToken cancellation)
    {
        var rows = tales.Select(tale => Row(tale.CustomerId, tale.Events)).ToList();
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellation);

        foreach (var (row, events) in rows.Zip(tales, (row, tale) => (row, tale.Events)))
        {
            row.Number = ComplaintStore.NumberOf(row.Id);

            foreach (var (index, happened) in events.AsEnumerable().Index())
            {
                db.Append(row, index + 1, happened, new Authorship(happened.By.By, happened.By.At), ComplaintPolicy.Standard.Version);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static ComplaintRow Row(long customerId, Seq<ComplaintEvent> events)
    {
        var row = ComplaintShowing.Begin(customerId, (ComplaintEvent.Recorded)events[0]);
        row.Number = Guid.NewGuid().ToString("N");
        row.Version = events.Count;
        row.Show(ComplaintWorkflow.Replay(events), ComplaintPolicy.Standard);

        return row;
    }
}
