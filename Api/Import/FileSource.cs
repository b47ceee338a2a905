using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Import;

/// <summary>A file that is being imported, and what goes with that.</summary>
/// <param name="File">The file, behind its header.</param>
/// <param name="Db">The store, in a transaction that is the file's own.</param>
/// <param name="By">Who imports.</param>
/// <param name="Rejected">Where refused lines go.</param>
/// <param name="Progress">Is told, now and then, how many lines have been read.</param>
internal sealed record FileSource(
    CsvFile File,
    CustomerGraphDb Db,
    Authorship By,
    RejectedLines Rejected,
    IProgress<long> Progress)
{
    /// <summary>Refuses a line.</summary>
    public void Refuse(int line, IEnumerable<LineError> errors) => Rejected.Add(File.Name, line, errors);
}
