namespace CustomerGraph.Api.Import;

/// <summary>The values of a line that is kept beyond the reading of the next one.</summary>
internal sealed class LineValues(CsvFile file, int number, string[] values)
{
    /// <summary>Where the line begins in its file, from 1.</summary>
    public int Number => number;

    /// <summary>The value in a column; null when the file has no such column.</summary>
    public string? this[string column] => file.Positions.TryGetValue(column, out var index) ? values[index] : null;
}
