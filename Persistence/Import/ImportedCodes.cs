using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Persistence.Import;

/// <summary>Codes as they stand in a file, where anything may stand.</summary>
internal static class ImportedCodes
{
    private static readonly int Longest = Math.Max(CardEntry.CodeLength, ProductEntry.SkuLength);

    /// <summary>Those that a row may have, to be looked for: PostgreSQL does not even take U+0000 in a question.</summary>
    public static string[] ThatCanExist(IEnumerable<string> codes) =>
        [.. codes.Distinct(StringComparer.Ordinal).Where(code => Entry.Code("code", code, Longest).IsSuccess)];
}
