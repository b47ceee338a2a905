using System.Collections.Immutable;

namespace CustomerGraph.Conventions.Tests.Execution.Generators;

/// <summary>A valid document and some outcomes for its variables.</summary>
/// <param name="Text">One operation and its fragments.</param>
/// <param name="Variables">As a caller would send them: numbers, texts, lists and dictionaries.</param>
public sealed record RandomDocument(string Text, ImmutableArray<IReadOnlyDictionary<string, object?>> Variables);
