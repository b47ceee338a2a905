using CustomerGraph.Conventions.Execution.Json;

namespace CustomerGraph.Conventions.Execution.Leaves;

/// <summary>Reads a scalar from its source and writes it, all without boxing.</summary>
/// <returns>Whether there was a value; nothing is written for null.</returns>
internal delegate bool LeafWriter(JsonSink sink, object source);
