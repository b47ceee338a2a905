namespace CustomerGraph.Api.Import;

/// <summary>Nothing can be imported, and why; the message is for the person who imports.</summary>
internal sealed class ImportRefusedException(string message, Exception? inner = null) : Exception(message, inner);
