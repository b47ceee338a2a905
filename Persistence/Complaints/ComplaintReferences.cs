using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Kernel;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>Looks for the products and the people that somebody named.</summary>
internal static class ComplaintReferences
{
    /// <summary>The products of a complaint that are not there.</summary>
    public static async Task<Seq<EntryError>> MissingAsync(this CustomerGraphDb db, ComplaintEntry entry, CancellationToken cancellation)
    {
        var wanted = entry.Products.ToList();
        var known = wanted.Count is 0 or > ComplaintEntry.MostNamed
            ? wanted
            : await db.Products.Where(product => wanted.Contains(product.Sku)).Select(product => product.Sku).ToListAsync(cancellation);

        return Missing("products", wanted, known);
    }

    /// <summary>The people whom a command names and who do not work here.</summary>
    public static async Task<Seq<EntryError>> MissingAsync(this CustomerGraphDb db, ComplaintCommand command, CancellationToken cancellation)
    {
        var (field, named) = Named(command);
        var wanted = named.ToList();

        return wanted.Count == 0
            ? Seq<EntryError>()
            : Missing(field, wanted, await db.Employees.Where(one => wanted.Contains(one.Code)).Select(one => one.Code).ToListAsync(cancellation));
    }

    private static (string Field, Seq<string> Codes) Named(ComplaintCommand command) => command switch
    {
        ComplaintCommand.Assign c => ("handler", Seq1(c.Handler)),
        ComplaintCommand.Analyse c => ("persons", c.Entry.Persons.Take(AnalysisEntry.MostPersons)),
        ComplaintCommand.Penalise c => ("person", Seq1(c.Entry.Person)),
        ComplaintCommand.Close c => ("owner", c.Entry.Measures.Take(MeasureEntry.MostMeasures).Map(measure => measure.Owner)),
        _ => ("", Seq<string>()),
    };

    private static Seq<EntryError> Missing(string field, IEnumerable<string> wanted, IEnumerable<string> known) =>
        toSeq(wanted.Except(known)).Map<EntryError>(code => new EntryError.NothingHasCode(field, code)).Strict();
}
