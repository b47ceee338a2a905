using CustomerGraph.Api.Access.SignIn;
using CustomerGraph.Api.Hosting.Web;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace CustomerGraph.Api.Hosting;

/// <summary>Says at the start who is let in, where that may surprise.</summary>
internal static class DoorNotice
{
    /// <summary>In Development: as whom everybody acts. Elsewhere: that nobody can sign in, or that credentials travel in the clear.</summary>
    public static async Task ShowAsync(WebApplication server, IAnsiConsole console, CancellationToken cancellation)
    {
        if (server.Environment.IsDevelopment())
        {
            var caller = await server.Services.GetRequiredService<Callers>().FindAsync(new Credential.Demo(), cancellation);

            console.MarkupLineInterpolated(
                $"[black on yellow] DEVELOPMENT: whoever asks without credentials acts as {caller!.Name}, the GENERAL MANAGER, and sees everything. [/]");

            return;
        }

        if (!server.Services.GetRequiredService<IOptions<JwtSettings>>().Value.IsConfigured)
        {
            console.WriteLine("Only API keys are taken: Access:Jwt names no issuer of tokens.");
        }

        if (server.Urls.All(IsOpenToOthersInTheClear) && server.Services.GetRequiredService<IOptions<WebSettings>>().Value.Proxies.Count == 0)
        {
            console.WriteLine("Credentials travel in the clear: serve HTTPS, or name the proxy that does in Access:Proxies.");
        }
    }

    private static bool IsOpenToOthersInTheClear(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback;
}
