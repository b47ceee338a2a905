using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>What a server wrote into its log, with the exceptions.</summary>
public sealed class LogOfServer : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> entries = new();

    public IReadOnlyCollection<string> Entries => entries;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        entries.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
