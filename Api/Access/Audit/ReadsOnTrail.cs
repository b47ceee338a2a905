using CustomerGraph.Api.Customers.Contacts;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Audit;

/// <summary>Writes on the audit trail who read which confidential fields of which card or contact, or was refused them.</summary>
internal sealed class ReadsOnTrail(
    IStore store, AuditTrail trail, LoansInForce loans, CurrentCaller caller, TimeProvider clock) : IReadRecord
{
    /// <summary>What an operation without a name is called on the trail.</summary>
    private const string Unnamed = "query";

    /// <inheritdoc/>
    public async ValueTask RecordAsync(IReadOnlyList<GuardedReads> reads, string? operation, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var subjects = await SubjectsAsync(reads, cancellation);
        var purposes = await PurposesAsync(now, cancellation);

        await trail.RecordAsync(
            [
                .. from read in reads
                   from key in read.Keys.Count > 0 ? read.Keys.Cast<long?>() : [null]
                   group read.Field by (read.Type, Key: key, Allowed: read.Outcome != ReadOutcome.Refused) into part
                   orderby part.Key.Type, part.Key.Key, part.Key.Allowed
                   let subject = part.Key.Key is { } known ? subjects.GetValueOrDefault((part.Key.Type, known)) : null
                   select new AuditFact(
                       AuditKind.Read, caller.Value.Name, now, operation ?? Unnamed, TableOf(part.Key.Type), Optional(subject?.Code),
                       Rows: part.Key.Key is null ? subjects.Keys.Count(other => other.Type == part.Key.Type) : 1,
                       Fields: part.Distinct().Order(StringComparer.Ordinal).ToSeq().Strict(),
                       Allowed: part.Key.Allowed,
                       Purpose: subject is not null && purposes.TryGetValue(subject.Card, out var purpose) ? Some(purpose) : None),
            ],
            cancellation);
    }

    private static string TableOf(string type) => type == ContactConfidence.Type ? "contacts" : "customers";

    /// <summary>What people call the objects that were read, and of which card they are.</summary>
    private async Task<Dictionary<(string Type, long Key), Subject>> SubjectsAsync(
        IReadOnlyList<GuardedReads> reads, CancellationToken cancellation)
    {
        var subjects = new Dictionary<(string, long), Subject>();
        await using var db = store.Open(Sight.All);

        foreach (var type in reads.GroupBy(read => read.Type, read => read.Keys))
        {
            var keys = type.SelectMany(found => found).Cast<long>().Distinct().ToList();

            if (keys.Count == 0)
            {
                continue;
            }

            await foreach (var subject in Subjects(db, type.Key).TagWith(AuditTrail.Mark).Where(subject => keys.Contains(subject.Key))
                .AsAsyncEnumerable().WithCancellation(cancellation))
            {
                subjects.Add((type.Key, subject.Key), subject);
            }
        }

        return subjects;
    }

    private static IQueryable<Subject> Subjects(CustomerGraphDb db, string type) => type == ContactConfidence.Type
        ? db.Contacts.Select(contact => new Subject { Key = contact.Id, Code = contact.Code, Card = contact.CustomerId })
        : db.Customers.Select(card => new Subject { Key = card.Id, Code = card.Code, Card = card.Id });

    private async Task<Dictionary<long, string>> PurposesAsync(DateTimeOffset now, CancellationToken cancellation) =>
        caller.Value.EmployeeId is { } employee
            ? (await loans.Of(employee, now.UtcDateTime, cancellation))
                .GroupBy(loan => loan.CustomerId).ToDictionary(loan => loan.Key, loan => loan.First().Purpose)
            : [];

    private sealed class Subject
    {
        public long Key { get; init; }

        public required string Code { get; init; }

        public long Card { get; init; }
    }
}
