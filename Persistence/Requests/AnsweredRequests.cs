using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Requests;

/// <summary>Remembers requests that must not be executed twice, across restarts and servers.</summary>
public sealed class AnsweredRequests(IStore store)
{
    /// <summary>Claims a request for execution, if nobody has.</summary>
    /// <param name="caller">Whose request it is.</param>
    /// <param name="key">What the caller calls it.</param>
    /// <param name="fingerprint">A hash of what is to be executed.</param>
    /// <param name="now">The present time, in UTC.</param>
    /// <param name="lapsed">A claim from before this time without an answer belongs to a process that is gone.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<RequestClaim> ClaimAsync(
        string caller,
        string key,
        string fingerprint,
        DateTime now,
        DateTime lapsed,
        CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var known = await db.AnsweredRequests.FindRowAsync(caller, key, cancellation);

        switch (known)
        {
            case null:
                return await TakeUpAsync(db, caller, key, fingerprint, now, cancellation);
            case { Answer: null, Begun: true } when known.ClaimedAt < lapsed && known.Fingerprint == fingerprint:
                return new RequestClaim.Lost();
            case { Answer: null, Begun: false } when known.ClaimedAt < lapsed:
                return await TakeOverAsync(db, known, fingerprint, now, cancellation);
            case var other when other.Fingerprint != fingerprint:
                return new RequestClaim.Taken();
            case { Answer: { } answer }:
                return new RequestClaim.Answered(answer);
            default:
                return new RequestClaim.UnderWay();
        }
    }

    /// <summary>Keeps the answer to a request that was claimed.</summary>
    public async Task CompleteAsync(string caller, string key, byte[] answer, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var request = await db.AnsweredRequests.AsTracking().FindRowAsync(caller, key, cancellation);

        if (request is not null)
        {
            request.Answer = answer;
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Gives up a request that was claimed and not executed.</summary>
    public async Task ReleaseAsync(string caller, string key, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var request = await db.AnsweredRequests.AsTracking().FindRowAsync(caller, key, cancellation);

        if (request is { Answer: null })
        {
            db.Remove(request);
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Forgets what was claimed before a time.</summary>
    public async Task ForgetAsync(DateTime before, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var old = db.AnsweredRequests.Where(request => request.ClaimedAt < before);

        if (db.Database.IsRelational())
        {
            await old.ExecuteDeleteAsync(cancellation);
        }
        else
        {
            db.RemoveRange(await old.ToListAsync(cancellation));
            await db.SaveChangesAsync(cancellation);
        }
    }

    private static async Task<RequestClaim> TakeUpAsync(
        CustomerGraphDb db,
        string caller,
        string key,
        string fingerprint,
        DateTime now,
        CancellationToken cancellation)
    {
        db.Add(new AnsweredRequestRow { Caller = caller, Key = key, Fingerprint = fingerprint, ClaimedAt = now });

        try
        {
            await db.SaveChangesAsync(cancellation);

            return new RequestClaim.Granted();
        }
        catch (DbUpdateException error) when (UniqueViolation.Is(error))
        {
            // Somebody took it up between our reading and our writing; what it is will be seen at the next look.
            return new RequestClaim.UnderWay();
        }
    }

    private static async Task<RequestClaim> TakeOverAsync(
        CustomerGraphDb db,
        AnsweredRequestRow lapsed,
        string fingerprint,
        DateTime now,
        CancellationToken cancellation)
    {
        db.Attach(lapsed);
        lapsed.Fingerprint = fingerprint;
        lapsed.ClaimedAt = now;

        try
        {
            await db.SaveChangesAsync(cancellation);

            return new RequestClaim.Granted();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else has taken it over, or its server is not gone after all.
            return new RequestClaim.UnderWay();
        }
    }
}
