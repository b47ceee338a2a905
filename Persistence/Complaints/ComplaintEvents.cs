using CustomerGraph.Domain.Complaints;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>Reads and adds to what happened to complaints.</summary>
public static class ComplaintEvents
{
    /// <summary>What happened to some complaints, of each in order.</summary>
    public static async Task<Seq<StoredComplaintEvent>> ReadComplaintEventsAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> complaints, CancellationToken cancellation) =>
        toSeq(await db.ComplaintEvents.AsNoTracking().Where(row => complaints.Contains(row.ComplaintId))
            .OrderBy(row => row.ComplaintId).ThenBy(row => row.Version).ToListAsync(cancellation))
        .Map(row => new StoredComplaintEvent(
            row.ComplaintId, row.Version, row.Step, ComplaintCodec.Read(new EventText(row.Step, row.Data)), row.At, row.Actor, row.Policy))
        .Strict();

    /// <summary>Adds what happened to a complaint; it is saved with whatever else is to be saved.</summary>
    /// <returns>The name of the step.</returns>
    internal static string Append(this CustomerGraphDb db, ComplaintRow complaint, int version, ComplaintEvent happened, Authorship by, int policy)
    {
        var text = ComplaintCodec.Write(happened);
        db.Add(new ComplaintEventRow
        {
            ComplaintId = complaint.Id,
            Version = version,
            Step = text.Step,
            Data = text.Json,
            At = by.At,
            Actor = by.Actor,
            Policy = policy,
        });

        return text.Step;
    }
}
