namespace CustomerGraph.Conventions.Tests.Library;

public sealed record BookUnknown(long Id);
