using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales;

/// <summary>Puts the customers into their ABC classes by the sales of the last year: the notch "ABC class" of their cards.</summary>
public static class Classification
{
    /// <summary>Over how many months sales are looked at, up to and including the latest sale.</summary>
    public const int Months = 12;

    /// <summary>Classifies all customers anew by the default policy. A customer without sales has no class.</summary>
    /// <remarks>
    /// Works within the transaction that the database has open: whoever enters sales classifies by them before committing, so
    /// that no program can end in between.
    /// </remarks>
    /// <returns>How many customers got another class than they had.</returns>
    public static async Task<int> RunAsync(CustomerGraphDb db, Authorship by, CancellationToken cancellation)
    {
        if (await db.SalesLines.MaxAsync(line => (DateOnly?)line.Date, cancellation) is not { } latest)
        {
            return 0;
        }

        var policy = AbcPolicy.Default;
        var run = new ClassificationRunRow
        {
            At = by.At,
            SalesFrom = latest.AddDays(1).AddMonths(-Months),
            SalesTo = latest.AddDays(1),
            CutA = policy.Cuts.A,
            CutB = policy.Cuts.B,
            Rule = policy.Rule,
            Ties = policy.Ties,
        };

        var classes = await ClassesAsync(db, run, policy, cancellation);
        var changed = await WriteAsync(db, classes, cancellation);

        db.Add(run);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();

        return changed;
    }

    private static async Task<Dictionary<string, AbcClass>> ClassesAsync(
        CustomerGraphDb db,
        ClassificationRunRow run,
        AbcPolicy policy,
        CancellationToken cancellation)
    {
        var sales = await db.SalesLines
            .Where(line => line.Date >= run.SalesFrom && line.Date < run.SalesTo)
            .GroupBy(line => line.Customer.Code)
            .Select(lines => new { Code = lines.Key, Net = lines.Sum(line => line.NetUnits), Lines = lines.Sum(line => line.LineCount) })
            .Where(customer => customer.Lines != 0)
            .ToListAsync(cancellation);

        // Sales that are too large to be added up classify nobody.
        return AbcAnalysis
            .Of(sales.Select(customer => new SubjectSales(customer.Code, "", Amount.OfUnits(customer.Net))), policy)
            .Map(analysis => analysis.Rows)
            .IfLeft([])
            .ToDictionary(row => row.Code, row => row.Class, StringComparer.Ordinal);
    }

    /// <remarks>Classes are derived from the ledger and not said by a person: they are no new version of the card.</remarks>
    private static async Task<int> WriteAsync(
        CustomerGraphDb db,
        Dictionary<string, AbcClass> classes,
        CancellationToken cancellation)
    {
        var cards = await db.Customers.Select(card => new { card.Id, card.Code, card.AbcClass }).ToListAsync(cancellation);
        var changed = cards
            .Select(card => (card.Id, Was: card.AbcClass, Now: Find(classes, card.Code)))
            .Where(card => card.Was != card.Now)
            .ToList();

        foreach (var same in changed.GroupBy(card => card.Now))
        {
            var ids = same.Select(card => card.Id).ToArray();

            if (db.Database.IsRelational())
            {
                await db.Customers.Where(card => EF.Parameter(ids).Contains(card.Id))
                    .ExecuteUpdateAsync(card => card.SetProperty(row => row.AbcClass, same.Key), cancellation);
            }
            else
            {
                await db.Customers.AsTracking().Where(card => ids.Contains(card.Id))
                    .ForEachAsync(card => db.Entry(card).Property(row => row.AbcClass).CurrentValue = same.Key, cancellation);
            }
        }

        return changed.Count;
    }

    private static AbcClass? Find(Dictionary<string, AbcClass> classes, string code) =>
        classes.TryGetValue(code, out var found) ? found : null;
}
