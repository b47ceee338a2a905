using System.Text.Json;
using CustomerGraph.Domain.Access.Audit;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>Entries of the trail as rows, and back.</summary>
public static class AuditMapping
{
    /// <summary>The names of the fields in a row. What was damaged is shown as it stands.</summary>
    public static IReadOnlyList<string> ReadFields(string fields)
    {
        try
        {
            return JsonSerializer.Deserialize<List<string>>(fields) ?? [fields];
        }
        catch (JsonException)
        {
            return [fields];
        }
    }

    internal static AuditRow ToRow(this ChainedEntry chained)
    {
        var fact = chained.Entry.Fact;

        return new AuditRow
        {
            Position = chained.Entry.Position,
            At = fact.At.UtcDateTime,
            Actor = fact.Actor,
            Kind = fact.Kind,
            Operation = fact.Operation,
            SubjectType = fact.SubjectType,
            SubjectCode = fact.SubjectCode.MatchUnsafe(code => code, () => null),
            RowCount = fact.Rows,
            Fields = JsonSerializer.Serialize(fact.Fields.AsEnumerable()),
            Allowed = fact.Allowed,
            Purpose = fact.Purpose.MatchUnsafe(purpose => purpose, () => null),
            Previous = chained.Previous.ToString(),
            Hash = chained.Hash.ToString(),
        };
    }

    /// <summary>The entry as the row has it, be it damaged: a hash that is none counts as zeros, which no entry has.</summary>
    internal static ChainedEntry ToEntry(this AuditRow row) => new(
        new AuditEntry(row.Position, new AuditFact(
            row.Kind,
            row.Actor,
            new DateTimeOffset(row.At, TimeSpan.Zero),
            row.Operation,
            row.SubjectType,
            Optional(row.SubjectCode),
            row.RowCount,
            ReadFields(row.Fields).ToSeq().Strict(),
            row.Allowed,
            Optional(row.Purpose))),
        AuditHash.Parse(row.Previous).IfNone(AuditHash.Start),
        AuditHash.Parse(row.Hash).IfNone(AuditHash.Start));

    /// <summary>The head as the row has it; nothing when its hash is none.</summary>
    internal static Option<AuditHead> ToHead(this AuditHeadRow row) =>
        AuditHash.Parse(row.Hash).Map(hash => new AuditHead(row.Count, hash));
}
