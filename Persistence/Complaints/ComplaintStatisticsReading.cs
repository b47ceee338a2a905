using System.Globalization;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Statistics;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Complaints.Policies;
using CustomerGraph.Persistence.Sales;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>Reads what complaints come to; of customers that are seen.</summary>
public static class ComplaintStatisticsReading
{
    /// <summary>The figures of the complaints that were recorded in a period, by the policy of its last day.</summary>
    public static async Task<Seq<ComplaintFigures>> ComplaintStatisticsAsync(
        this CustomerGraphDb db, Period period, ComplaintDimension dimension, CancellationToken cancellation)
    {
        var lastDay = period.IsEmpty ? period.From : period.To.AddDays(-1);
        var policy = (await db.ReadComplaintPoliciesAsync(cancellation)).On(lastDay);
        var documents = await db.DocumentsAsync(period, dimension, cancellation);
        var first = DateOnly.FromDayNumber(Math.Max(0, period.From.DayNumber - policy.RepeatDays));

        return ComplaintStatistics.Of(
            await db.CasesAsync(first, period.To, cancellation), period, dimension, key => documents.GetValueOrDefault(key), policy);
    }

    private static async Task<Seq<ComplaintCase>> CasesAsync(this CustomerGraphDb db, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var (begin, end) = (from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), to.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var rows = await db.Complaints.Where(row => row.RecordedAt >= begin && row.RecordedAt < end)
            .Select(row => new { row.Id, row.Number, row.Customer.Code }).ToListAsync(cancellation);
        var events = (await db.ReadComplaintEventsAsync([.. rows.Select(row => row.Id)], cancellation)).ToLookup(stored => stored.ComplaintId);

        return toSeq(rows).Map(row =>
        {
            var history = toSeq(events[row.Id]).Map(stored => stored.Happened).Strict();

            return new ComplaintCase(row.Number, row.Code, ComplaintWorkflow.Replay(history), history);
        }).Strict();
    }

    /// <summary>How many sales documents there are for each key; for a dimension that documents do not have, all of the period for each.</summary>
    private static async Task<IReadOnlyDictionary<string, int>> DocumentsAsync(
        this CustomerGraphDb db, Period period, ComplaintDimension dimension, CancellationToken cancellation)
    {
        var lines = db.SalesLines.Where(line => line.Date >= period.From && line.Date < period.To);

        return dimension switch
        {
            ComplaintDimension.Customer => await lines.GroupBy(line => line.Customer.Code)
                .Select(group => new { group.Key, Count = group.Select(line => line.DocumentNumber).Distinct().Count() })
                .ToDictionaryAsync(row => row.Key, row => row.Count, cancellation),
            ComplaintDimension.Product => await lines.GroupBy(line => line.Product.Sku)
                .Select(group => new { group.Key, Count = group.Select(line => line.DocumentNumber).Distinct().Count() })
                .ToDictionaryAsync(row => row.Key, row => row.Count, cancellation),
            ComplaintDimension.Month => (await lines.GroupBy(line => new { line.Date.Year, line.Date.Month })
                .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Select(line => line.DocumentNumber).Distinct().Count() })
                .ToListAsync(cancellation))
                .ToDictionary(row => new DateOnly(row.Year, row.Month, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture), row => row.Count),
            _ => await ForEveryKeyAsync(lines, dimension, cancellation),
        };
    }

    private static async Task<IReadOnlyDictionary<string, int>> ForEveryKeyAsync(
        IQueryable<SalesLineRow> lines, ComplaintDimension dimension, CancellationToken cancellation)
    {
        var count = await lines.Select(line => line.DocumentNumber).Distinct().CountAsync(cancellation);
        IEnumerable<string> names = dimension switch
        {
            ComplaintDimension.Content => Enum.GetNames<ComplaintContent>(),
            ComplaintDimension.Department => Enum.GetNames<Department>(),
            _ => Enum.GetNames<CauseCategory>(),
        };

        return names.ToDictionary(name => name, _ => count);
    }
}
