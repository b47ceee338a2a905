namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>A number as somebody may enter it: too fine, too large, or just at the end of what is possible.</summary>
public sealed record Entered(decimal Value);
