namespace CustomerGraph.Api.Import;

/// <summary>Is told how an import goes.</summary>
internal interface IImportProgress
{
    /// <summary>A file begins.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="bytes">Its length.</param>
    /// <returns>What is to be told the number of lines read.</returns>
    IProgress<long> Begin(string file, long bytes);

    /// <summary>A file has been read and committed.</summary>
    void End(FileCounts counts);
}
