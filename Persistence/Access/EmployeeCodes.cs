using CustomerGraph.Domain.Kernel;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access;

/// <summary>The codes of all employees and the keys of their rows; a company has few enough to read them at once.</summary>
internal sealed class EmployeeCodes
{
    private readonly Dictionary<string, long> _ids;
    private readonly Dictionary<long, string> _codes;

    private EmployeeCodes(Dictionary<string, long> ids)
    {
        _ids = ids;
        _codes = ids.ToDictionary(employee => employee.Value, employee => employee.Key);
    }

    public static async Task<EmployeeCodes> ReadAsync(CustomerGraphDb db, CancellationToken cancellation) =>
        new(await db.Employees.ToDictionaryAsync(row => row.Code, row => row.Id, StringComparer.Ordinal, cancellation));

    public string CodeOf(long id) => _codes[id];

    public Option<long> IdOf(string code) => _ids.TryGetValue(code, out var id) ? id : None;

    /// <summary>The key of the employee with that code, if a code is given at all.</summary>
    public Validation<EntryError, Option<long>> Resolve(string field, Option<string> code) =>
        code.Filter(text => text.Length > 0).Match(
            Some: text => IdOf(text).Match(
                Some: id => Success<EntryError, Option<long>>(id),
                None: () => Fail<EntryError, Option<long>>(new EntryError.NothingHasCode(field, text))),
            None: () => Success<EntryError, Option<long>>(None));
}
