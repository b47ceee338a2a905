namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>One guarded server for all tests of a class that leave it as it is.</summary>
public sealed class GuardedServerFixture : IAsyncLifetime
{
    public GuardedServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await GuardedServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
