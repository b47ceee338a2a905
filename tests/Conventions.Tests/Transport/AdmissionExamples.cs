using System.Net;
using CustomerGraph.Conventions.Transport;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class AdmissionExamples : IAsyncLifetime
{
    private readonly Doorkeeper door = new();
    private DeskServer server = null!;

    public async Task InitializeAsync() =>
        server = await DeskServer.Start(services: services => services.AddSingleton<IUserAdmission>(door));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_refused_operation_has_the_status_and_the_header_of_the_refusal()
    {
        door.IsClosed = true;
        var reply = await server.Ask("{ __typename }");

        Assert.Equal((HttpStatusCode.Unauthorized, "LIB_SHOWN_OUT"), (reply.Status, reply.Code));
        Assert.Equal("Ticket", reply["WWW-Authenticate"]);
    }

    [Fact]
    public async Task Each_operation_of_a_batch_is_admitted_with_services_of_its_own()
    {
        using var answer = await server.Client.PostAsync("/graphql", new StringContent(
            """[{"query":"{ __typename }"},{"query":"{ __typename }"}]""", null, "application/json"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(2, door.Admitted.Select(operation => operation.Services).Distinct().Count());
    }

    [Fact]
    public async Task A_subscription_ends_with_the_event_for_which_its_user_is_refused()
    {
        using var client = await SocketClient.Introduced(server);
        await client.Subscribe("1", "subscription { bookLent { title } }");
        await Eventually.Holds(() => server.Desk.Listeners == 1);

        server.Desk.Lend("978-0-14");
        Assert.Contains("The Snow Child", await client.Receive(), StringComparison.Ordinal);
        Assert.Equal(2, door.Admitted.Select(operation => operation.Services).Distinct().Count());

        door.IsClosed = true;
        server.Desk.Lend("978-0-14");
        var last = await client.Receive();

        Assert.Contains("LIB_SHOWN_OUT", last, StringComparison.Ordinal);
        Assert.DoesNotContain("The Snow Child", last, StringComparison.Ordinal);
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.Receive());
        await Eventually.Holds(() => server.Desk.Listeners == 0);
    }

    [Fact]
    public async Task A_socket_on_which_nothing_happens_is_closed_with_4403_when_its_user_has_to_go()
    {
        using var client = await SocketClient.Introduced(server);

        door.ShowOut();

        Assert.Equal((4403, "Forbidden"), await client.Closed());
        await Eventually.Holds(() => door.Watching == 0);
    }

    [Fact]
    public async Task A_stream_on_which_nothing_happens_ends_when_its_user_has_to_go()
    {
        using var answer = await server.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Headers = { { "Accept", "text/event-stream" } },
                Content = new StringContent("""{"query":"subscription { bookLent { title } }"}""", null, "application/json"),
            },
            HttpCompletionOption.ResponseHeadersRead);
        await Eventually.Holds(() => server.Desk.Listeners == 1);

        door.ShowOut();

        Assert.EndsWith("event: complete\ndata:\n\n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Eventually.Holds(() => server.Desk.Listeners == 0 && door.Watching == 0);
    }
}
