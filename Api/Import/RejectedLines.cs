using CsvHelper;

namespace CustomerGraph.Api.Import;

/// <summary>The file that says which lines were refused, and why: one line for each thing that is wrong.</summary>
internal sealed class RejectedLines : IDisposable
{
    private readonly CsvWriter _csv;

    /// <summary>Begins a new file; one from an earlier import is overwritten.</summary>
    public RejectedLines(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        _csv = CsvWriter.ToFile(path);
        _csv.WriteHeader(["file", "line", "column", "value", "reason"]);
    }

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>How many lines were refused.</summary>
    public long Count { get; private set; }

    /// <summary>Refuses a line.</summary>
    public void Add(string file, int line, IEnumerable<LineError> errors)
    {
        Count++;

        foreach (var error in errors)
        {
            _csv.WriteField(file);
            _csv.WriteField(line);
            _csv.WriteField(error.Column);
            _csv.WriteField(error.Value);
            _csv.WriteField(error.Reason);
            _csv.EndRecord();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
