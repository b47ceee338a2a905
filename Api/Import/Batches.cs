using CustomerGraph.Domain.Kernel;
using LanguageExt;

namespace CustomerGraph.Api.Import;

/// <summary>Imports files whose every line is a record with a key of its own.</summary>
internal static class Batches
{
    private const int Size = 1_000;

    /// <summary>Reads all lines, saves the good ones in batches, and refuses the others and those whose key came before.</summary>
    /// <param name="source">The file.</param>
    /// <param name="keyColumn">The column, or columns, that the key is in; for messages.</param>
    /// <param name="parse">From a line to its key and its record.</param>
    /// <param name="save">Saves a batch and says of each record what became of it.</param>
    /// <param name="column">From the domain's name of a field to that of the column.</param>
    /// <param name="atOnce">Whether all records have to be saved together, because they refer to each other.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<FileCounts> ReadAsync<TRecord>(
        FileSource source,
        string keyColumn,
        Func<CsvLine, Validation<LineError, (string Key, TRecord Record)>> parse,
        Func<IReadOnlyList<TRecord>, Task<IReadOnlyList<ImportOutcome>>> save,
        Func<string, string>? column,
        bool atOnce,
        CancellationToken cancellation)
    {
        var counts = new FileCounts(source.File.Name);
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        var batch = new List<(LineValues Line, TRecord Record)>();

        foreach (var line in source.File.Lines())
        {
            cancellation.ThrowIfCancellationRequested();
            counts = counts with { Read = counts.Read + 1 };

            var errors = line.Defect() is { } defect ? [defect] : parse(line).Match(
                Succ: read => firstLines.TryAdd(read.Key, line.Number)
                    ? Keep(line, read.Record)
                    : [new LineError(keyColumn, read.Key, $"Line {firstLines[read.Key]} has the same.")],
                Fail: found => found);

            if (errors.Any())
            {
                counts = counts with { Refused = counts.Refused + 1 };
                source.Refuse(line.Number, errors);
            }

            if (batch.Count == Size && !atOnce)
            {
                await SaveAsync();
            }
        }

        await SaveAsync();

        return counts;

        IEnumerable<LineError> Keep(CsvLine line, TRecord record)
        {
            batch.Add((line.Values, record));

            return [];
        }

        async Task SaveAsync()
        {
            var outcomes = await save([.. batch.Select(entry => entry.Record)]);

            foreach (var (line, outcome) in batch.Zip(outcomes, (entry, outcome) => (entry.Line, outcome)))
            {
                counts = Count(counts, outcome);

                if (outcome is ImportOutcome.Refused refused)
                {
                    source.Refuse(line.Number, refused.Errors.Map(error => LineError.Of(error, line, column)));
                }
            }

            batch.Clear();
            source.Progress.Report(counts.Read);
        }
    }

    private static FileCounts Count(FileCounts counts, ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Added => counts with { Added = counts.Added + 1 },
        ImportOutcome.Changed => counts with { Changed = counts.Changed + 1 },
        ImportOutcome.Unchanged => counts with { Unchanged = counts.Unchanged + 1 },
        _ => counts with { Refused = counts.Refused + 1 },
    };
}
