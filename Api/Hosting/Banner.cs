using CustomerGraph.Persistence.Store;
using Spectre.Console;

namespace CustomerGraph.Api.Hosting;

/// <summary>Says where everything is, once the server works.</summary>
internal static class Banner
{
    /// <summary>Shows the addresses, and a first request to try.</summary>
    public static void Show(WebApplication server, IAnsiConsole console)
    {
        var address = server.Urls.First();
        var store = server.Services.GetRequiredService<StoreSettings>();

        console.MarkupLineInterpolated($"""

            [bold]CustomerGraph[/] serves {store.Provider} ({store.Display})

              API       {address}/graphql
              Explorer  {address}/graphql  (in a browser)
              Schema    {address}/graphql/schema.graphql
              Health    {address}/health/ready

            """);

        // Not wrapped, so that it can be copied.
        console.Profile.Out.Writer.WriteLine(
            $$"""  curl {{address}}/graphql -H 'Content-Type: application/json' -d '{"query":"{ customers(first: 3) { nodes { code name } } }"}'""");
        console.WriteLine();
    }
}
