using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>Reads and adds to what happened about the credit of customers.</summary>
public static class CreditEvents
{
    /// <summary>What happened to one subject, in order.</summary>
    /// <param name="db">The store.</param>
    /// <param name="codec">Of which stream, and how it is read.</param>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="subject">The subject; empty for what a customer has one of.</param>
    /// <param name="after">Only what came after this version; 0 for everything.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<Seq<StoredEvent<TEvent>>> ReadEventsAsync<TEvent>(
        this CustomerGraphDb db,
        IEventCodec<TEvent> codec,
        long customerId,
        string subject,
        int after,
        CancellationToken cancellation) =>
        Read(codec, await db.CreditEvents.AsNoTracking()
            .Where(row => row.CustomerId == customerId && row.Stream == codec.Stream && row.Subject == subject && row.Version > after)
            .OrderBy(row => row.Version)
            .ToListAsync(cancellation));

    /// <summary>What happened to all subjects of a stream of one customer, in the order in which it happened.</summary>
    public static async Task<Seq<StoredEvent<TEvent>>> ReadEventsAsync<TEvent>(
        this CustomerGraphDb db, IEventCodec<TEvent> codec, long customerId, CancellationToken cancellation) =>
        Read(codec, await db.CreditEvents.AsNoTracking()
            .Where(row => row.CustomerId == customerId && row.Stream == codec.Stream)
            .OrderBy(row => row.Position)
            .ToListAsync(cancellation));

    /// <summary>What happened to all subjects of a stream of each of some customers, in the order in which it happened.</summary>
    public static async Task<ILookup<long, TEvent>> ReadEventsAsync<TEvent>(
        this CustomerGraphDb db, IEventCodec<TEvent> codec, IReadOnlyCollection<long> customers, CancellationToken cancellation) =>
        (await db.CreditEvents.AsNoTracking()
            .Where(row => customers.Contains(row.CustomerId) && row.Stream == codec.Stream)
            .OrderBy(row => row.Position)
            .Select(row => new { row.CustomerId, row.Step, row.Data })
            .ToListAsync(cancellation))
        .ToLookup(row => row.CustomerId, row => codec.Read(new EventText(row.Step, row.Data)));

    /// <summary>Adds what happened to a subject; it is saved with whatever else is to be saved.</summary>
    /// <param name="db">The store.</param>
    /// <param name="codec">Of which stream, and how it is written.</param>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="subject">The subject; empty for what a customer has one of.</param>
    /// <param name="version">The version that it was decided on; 0 for what begins.</param>
    /// <param name="events">What happened.</param>
    /// <param name="by">Who did it, and when.</param>
    /// <param name="policy">The version of the credit policy that it was decided by.</param>
    /// <returns>The names of the steps.</returns>
    public static Seq<string> AppendEvents<TEvent>(
        this CustomerGraphDb db,
        IEventCodec<TEvent> codec,
        long customerId,
        string subject,
        int version,
        Seq<TEvent> events,
        Authorship by,
        Option<int> policy)
    {
        var rows = events.Map((index, happened) =>
        {
            var text = codec.Write(happened);

            return new CreditEventRow
            {
                CustomerId = customerId,
                Stream = codec.Stream,
                Subject = subject,
                Version = version + index + 1,
                Step = text.Step,
                Data = text.Json,
                At = by.At,
                Actor = by.Actor,
                Policy = policy.ToNullable(),
            };
        }).ToList();

        db.AddRange(rows);

        return toSeq(rows.Select(row => row.Step)).Strict();
    }

    /// <summary>What rows of one stream say.</summary>
    internal static Seq<StoredEvent<TEvent>> Read<TEvent>(IEventCodec<TEvent> codec, IEnumerable<CreditEventRow> rows) =>
        toSeq(rows.Select(row => new StoredEvent<TEvent>(
            row.Subject, row.Version, codec.Read(new EventText(row.Step, row.Data)), row.At, row.Actor, Optional(row.Policy)))).Strict();
}
