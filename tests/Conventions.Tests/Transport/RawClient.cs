using System.Net.Sockets;
using System.Text;

namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>A client that sends bytes, not requests: it may stop in the middle, or send what no client sends.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient connection = new();
    private StreamReader? reader;

    private RawClient()
    {
    }

    /// <summary>Connects, and sends a text.</summary>
    public static async Task<RawClient> SendAsync(Uri server, string text)
    {
        var client = new RawClient();
        await client.connection.ConnectAsync(server.Host, server.Port);
        await client.WriteAsync(text);

        return client;
    }

    /// <summary>Connects, and posts the beginning of a body of the announced length.</summary>
    public static Task<RawClient> PostAsync(Uri server, string body, int announced) => SendAsync(
        server,
        $"POST /graphql HTTP/1.1\r\nHost: {server.Authority}\r\nContent-Type: application/json\r\nContent-Length: {announced}\r\n\r\n{body}");

    /// <summary>Sends more.</summary>
    public async Task WriteAsync(string text) => await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>The next line of the answer; empty when the server has closed the connection.</summary>
    public async Task<string> ReadLineAsync()
    {
        reader ??= new StreamReader(connection.GetStream(), Encoding.Latin1);

        try
        {
            return await reader.ReadLineAsync() ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    public void Dispose()
    {
        reader?.Dispose();
        connection.Dispose();
    }
}
