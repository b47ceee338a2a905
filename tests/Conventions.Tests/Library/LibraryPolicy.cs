namespace CustomerGraph.Conventions.Tests.Library;

public sealed record LibraryPolicy(int ShortBelow = 100, int LongFrom = 400, bool HidesAuthors = false);
