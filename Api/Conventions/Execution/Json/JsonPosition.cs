namespace CustomerGraph.Conventions.Execution.Json;

/// <summary>A place between two bytes of a <see cref="JsonSink"/>.</summary>
internal readonly record struct JsonPosition(int Chunk, int Offset);
