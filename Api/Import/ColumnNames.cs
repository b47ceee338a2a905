namespace CustomerGraph.Api.Import;

/// <summary>The columns that a file must have, and those that it may have.</summary>
internal sealed record ColumnNames(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>Those of a file's columns that mean nothing here.</summary>
    public IReadOnlyList<string> Unknown(CsvFile file) =>
        [.. file.Columns.Except(Required, StringComparer.Ordinal).Except(Optional, StringComparer.Ordinal)];
}
