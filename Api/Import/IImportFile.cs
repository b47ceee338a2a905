namespace CustomerGraph.Api.Import;

/// <summary>A kind of file that can be imported.</summary>
internal interface IImportFile
{
    /// <summary>The name that such a file has in its folder.</summary>
    string Name { get; }

    /// <summary>The columns that such a file has.</summary>
    ColumnNames Columns { get; }

    /// <summary>Reads the file into the store, within the transaction that is open.</summary>
    Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation);
}
