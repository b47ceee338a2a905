namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>One server with the default settings for all tests of a class that leave it as it is.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    public DeskServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await DeskServer.Start();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
