namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>What somebody said of a book.</summary>
public sealed record Opinion(long Book, int? Author, string? Words)
{
    public bool IsPraise => Words?.StartsWith("Fine", StringComparison.Ordinal) == true;
}
