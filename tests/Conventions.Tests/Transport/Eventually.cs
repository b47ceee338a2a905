namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>Waits for what happens by itself, such as a server noticing that its client has gone.</summary>
public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits until a condition holds; how long it takes does not matter, only that it happens.</summary>
    public static async Task Holds(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);

        while (!condition())
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
