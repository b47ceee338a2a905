using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Audit;

/// <summary>Writes on the audit trail who read which confidential fields of which card, or was refused them.</summary>
internal sealed class ReadsOnTrail(
    IStore store, AuditTrail trail, LoansInForce loans, CurrentCaller caller, TimeProvider clock) : IReadRecord
{
    private const string Table = "customers";

    /// <summary>What an operation without a name is called on the trail.</summary>
    private const string Unnamed = "query";

    /// <inheritdoc/>
    public async ValueTask RecordAsync(IReadOnlyList<GuardedReads> reads, string? operation, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var codes = await CodesAsync(reads, cancellation);
        var purposes = await PurposesAsync(now, cancellation);

        await trail.RecordAsync(
            [
                .. from read in reads
                   from card in read.Keys.Count > 0 ? read.Keys.Cast<long?>() : [null]
                   group read.Field by (Card: card, Allowed: read.Outcome != ReadOutcome.Refused) into part
                   orderby part.Key.Card, part.Key.Allowed
                   select new AuditFact(
                       AuditKind.Read, caller.Value.Name, now, operation ?? Unnamed, Table, Code(codes, part.Key.Card),
                       Rows: part.Key.Card is null ? codes.Count : 1,
                       Fields: part.Distinct().Order(StringComparer.Ordinal).ToSeq().Strict(),
                       Allowed: part.Key.Allowed,
                       Purpose: part.Key.Card is { } key && purposes.TryGetValue(key, out var purpose) ? Some(purpose) : None),
            ],
            cancellation);
    }

    private static Option<string> Code(Dictionary<long, string> codes, long? card) =>
        card is { } key && codes.TryGetValue(key, out var code) ? Some(code) : None;

    private async Task<Dictionary<long, string>> CodesAsync(IReadOnlyList<GuardedReads> reads, CancellationToken cancellation)
    {
        var keys = reads.SelectMany(read => read.Keys).Cast<long>().Distinct().ToList();
        await using var db = store.Open(Sight.All);

        return keys.Count == 0
            ? []
            : await db.Customers.TagWith(AuditTrail.Mark).Where(card => keys.Contains(card.Id)).Select(card => new { card.Id, card.Code })
                .ToDictionaryAsync(card => card.Id, card => card.Code, cancellation);
    }

    private async Task<Dictionary<long, string>> PurposesAsync(DateTimeOffset now, CancellationToken cancellation) =>
        caller.Value.EmployeeId is { } employee
            ? (await loans.Of(employee, now.UtcDateTime, cancellation))
                .GroupBy(loan => loan.CustomerId).ToDictionary(loan => loan.Key, loan => loan.First().Purpose)
            : [];
}
