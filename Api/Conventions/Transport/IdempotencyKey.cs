namespace CustomerGraph.Conventions.Transport;

/// <summary>What a client calls one act of its own, however often it has to send it.</summary>
/// <param name="Caller">Whose key it is: the keys of two callers have nothing to do with each other.</param>
/// <param name="Value">The header <c>Idempotency-Key</c>, followed by the place in the batch if there is one.</param>
public sealed record IdempotencyKey(string Caller, string Value);
