using System.Net;
using CustomerGraph.Conventions.Transport;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Hosting.Web;

/// <summary>What stands between the network and everything that is served: proxies, headers, foreign pages.</summary>
internal static class WebServices
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST"];

    private static readonly string[] RequestHeaders =
    [
        "Accept", "Authorization", "Content-Type", "X-Api-Key", "GraphQL-Preflight", "GraphQL-Cost", "Idempotency-Key", "If-None-Match",
        "apollographql-client-name", "apollographql-client-version",
    ];

    private static readonly string[] ResponseHeaders =
        ["Content-Disposition", "ETag", "Idempotency-Replayed", "Retry-After", "WWW-Authenticate"];

    /// <summary>Adds what the settings in section <c>Access</c> say; without them no proxy is believed and no foreign page let in.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddOptions<WebSettings>().BindConfiguration("Access");
        services.AddCors();
        services.AddOptions<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions>().Configure<IOptions<WebSettings>>((cors, web) =>
            cors.AddDefaultPolicy(policy => policy
                .WithOrigins([.. web.Value.Cors.Origins.Select(origin => origin.TrimEnd('/'))])
                .WithMethods(Methods)
                .WithHeaders(RequestHeaders)
                .WithExposedHeaders(ResponseHeaders)));
        // A page that may call may also connect.
        services.AddOptions<SocketOptions>().PostConfigure<IOptions<WebSettings>>((sockets, web) =>
            sockets.AllowedOrigins = [.. sockets.AllowedOrigins, .. web.Value.Cors.Origins]);
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<WebSettings>>(Believe);

        return services;
    }

    /// <summary>Comes before everything else.</summary>
    public static void UseWeb(this WebApplication server)
    {
        var settings = server.Services.GetRequiredService<IOptions<WebSettings>>().Value;

        if (settings.Proxies.Count > 0)
        {
            server.UseForwardedHeaders();
        }

        server.UseSecurityHeaders();

        if (!server.Environment.IsDevelopment())
        {
            server.UseHsts();
        }

        if (settings.Cors.Origins.Count > 0)
        {
            server.UseCors();
        }
    }

    private static void Believe(ForwardedHeadersOptions forwarded, IOptions<WebSettings> web)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();

        foreach (var proxy in web.Value.Proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    }
}
