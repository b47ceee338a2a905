namespace CustomerGraph.Conventions.Tests.Library;

public sealed record LibraryPolicy(int ShortBelow, int LongFrom);
