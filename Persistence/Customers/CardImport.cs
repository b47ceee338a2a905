using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Import;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers;

/// <summary>An imported card: from the card as it is, if there is one, to the card as it should be.</summary>
/// <param name="Code">The code of the customer.</param>
/// <param name="Apply">Keeps what the import says nothing about.</param>
/// <param name="Enthusiasm">How eager the customer is, if the import says so.</param>
public sealed record CardImport(string Code, Func<Option<CardEntry>, CardEntry> Apply, Option<int> Enthusiasm = default)
{
    /// <summary>Makes or changes the cards of a batch; no code may occur twice in it.</summary>
    /// <returns>For each card in turn, what became of it.</returns>
    public static async Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        CustomerGraphDb db,
        IReadOnlyList<CardImport> cards,
        Authorship by,
        CancellationToken cancellation)
    {
        var employees = await EmployeeCodes.ReadAsync(db, cancellation);
        var codes = ImportedCodes.ThatCanExist(cards.Select(card => card.Code));
        var existing = await db.Customers.AsTracking()
            .Where(row => codes.Contains(row.Code))
            .ToDictionaryAsync(row => row.Code, StringComparer.Ordinal, cancellation);

        return await Upsert.FinishAsync(db, [.. cards.Select(Write)], by, cancellation);

        (CustomerRow, Seq<EntryError>) Write(CardImport card)
        {
            var found = Optional(existing.GetValueOrDefault(card.Code));
            var row = found.IfNone(() => new CustomerRow { Code = card.Code });

            return (CheckedCard.Read(card.Apply(found.Map(Entry)), employees), card.Judge(row, by))
                .Apply((read, judged) => (read, judged))
                .Match(
                    Succ: valid =>
                    {
                        valid.read.WriteTo(row);
                        valid.judged.Iter(row.Take);

                        if (found.IsNone)
                        {
                            db.Add(row);
                        }

                        return (row, Upsert.NoErrors);
                    },
                    Fail: errors => (row, errors));
        }

        CardEntry Entry(CustomerRow row) => row.ToEntry(employees.CodeOf);
    }

    /// <summary>A new judgement, if the import has one that differs: the same level again is no news.</summary>
    private Validation<EntryError, Option<Domain.Customers.Enthusiasm>> Judge(CustomerRow row, Authorship by) =>
        Enthusiasm.Filter(level => level != row.Enthusiasm).Match(
            Some: level => Domain.Customers.Enthusiasm.Judge(level, by.Day, None).Map(Some),
            None: () => Success<EntryError, Option<Domain.Customers.Enthusiasm>>(None));
}
