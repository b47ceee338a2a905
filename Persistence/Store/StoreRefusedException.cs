namespace CustomerGraph.Persistence.Store;

/// <summary>A store that the program will not work with, and why; the message is for the person who starts it.</summary>
public sealed class StoreRefusedException(string message, Exception? inner = null) : Exception(message, inner);
