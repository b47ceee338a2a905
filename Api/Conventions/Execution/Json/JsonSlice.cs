namespace CustomerGraph.Conventions.Execution.Json;

/// <summary>A stretch of JSON that lies in a sink already; <see cref="Sink"/> is null when there is none.</summary>
internal readonly record struct JsonSlice(JsonSink? Sink, JsonPosition From, JsonPosition To);
