using CustomerGraph.Api.Tests.Clients;
using CustomerGraph.Testing;
using Xunit.Abstractions;

namespace CustomerGraph.Api.Tests.Explorer;

[Collection(ServedApi.Collection)]
public sealed class BrowserExamples(ServedApi api, ITestOutputHelper output)
{
    [BrowserFact]
    public async Task A_browser_at_the_endpoint_shows_the_welcome_query_and_its_result_and_asks_no_other_server() =>
        output.WriteLine(await NodePrograms.Clients.RunAsync(
            new Dictionary<string, string>
            {
                ["URL"] = (await api.EndpointAsync()).ToString(),
                ["BROWSER"] = BrowserInstallation.Program,
            },
            "node", "explorer/browser.mjs"));
}
