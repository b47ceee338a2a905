using CsvHelper;

namespace CustomerGraph.Api.Import;

/// <summary>A CSV file that is read from its header to its end, one line at a time.</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>The longest line, in bytes: one that is longer comes of a quotation mark that is never closed.</summary>
    private const int LongestLine = 1 << 20;

    private readonly CsvReader _reader;
    private readonly HashSet<long> _malformed = [];
    private long? _openQuote;

    private CsvFile(string path)
    {
        Name = Path.GetFileName(path);
        _reader = CsvReader.FromFile(path, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MaxRecordSize = LongestLine,
            OnMalformedRecord = Note,
        });
    }

    /// <summary>The name of the file, without its folder.</summary>
    public string Name { get; }

    /// <summary>The columns, in the order of the file.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Where each column is.</summary>
    public IReadOnlyDictionary<string, int> Positions { get; private set; } = new Dictionary<string, int>();

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read at all; the message says why.</exception>
    public static CsvFile Open(string path, ColumnNames expected)
    {
        RefuseOtherEncodings(path);

        var file = new CsvFile(path);

        try
        {
            file.ReadHeader(expected);

            return file;
        }
        catch
        {
            file.Dispose();

            throw;
        }
    }

    /// <summary>The lines behind the header.</summary>
    /// <exception cref="ImportRefusedException">From here on the file is not CSV.</exception>
    public IEnumerable<CsvLine> Lines()
    {
        while (Read())
        {
            yield return new CsvLine(
                this, _reader, isMalformed: _malformed.Count > 0 && _malformed.Remove(_reader.LineNumber));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool Read()
    {
        try
        {
            var read = _reader.Read();

            return _openQuote is { } line ? throw Unreadable(line) : read;
        }
        catch (CsvFormatException error)
        {
            throw Unreadable(Math.Max(error.LineNumber, _reader.LineNumber), error);
        }
    }

    /// <remarks>
    /// A quotation mark too many or too few takes in the lines up to the next one. What they were cannot be told, and the
    /// other lines of their documents would be taken for the whole of them: so the file is not read on.
    /// </remarks>
    private void Note(CsvMalformedRecord record)
    {
        _malformed.Add(record.LineNumber);

        if (record.Reason == CsvMalformedReason.UnterminatedQuote || record.RawRecord.AsSpan().ContainsAny('\r', '\n'))
        {
            _openQuote ??= record.LineNumber;
        }
    }

    private ImportRefusedException Unreadable(long line, Exception? error = null) => new(
        $"{Name} cannot be read beyond line {line}: a quotation mark there is probably never closed.", error);

    private static void RefuseOtherEncodings(string path)
    {
        using var bytes = File.OpenRead(path);
        Span<byte> start = stackalloc byte[2];
        var read = bytes.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);

        if (start[..read] is [0xFF, 0xFE] or [0xFE, 0xFF] or [0, ..] or [_, 0])
        {
            throw new ImportRefusedException(
                $"{Path.GetFileName(path)} is not in UTF-8 but in UTF-16 or UTF-32. Save it as UTF-8.");
        }
    }

    private void ReadHeader(ColumnNames expected)
    {
        _reader.ReadHeader();
        Columns = [.. _reader.Headers.Select(column => column.Trim())];

        if (Columns.Count == 0)
        {
            throw new ImportRefusedException($"{Name} is empty; its first line must name the columns.");
        }

        if (Columns.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ImportRefusedException($"{Name} names the column '{twice.Key}' twice.");
        }

        if (expected.Required.Except(Columns, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            throw new ImportRefusedException(
                $"{Name} lacks {string.Join(", ", missing)}; its columns are {string.Join(", ", Columns)}.");
        }

        Positions = Columns.Select((column, index) => (column, index))
            .ToDictionary(column => column.column, column => column.index, StringComparer.Ordinal);
    }
}
