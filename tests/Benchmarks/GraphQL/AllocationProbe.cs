using CustomerGraph.Benchmarks.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(AllocationProbe))]

namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>
/// Makes the measured server, which is the product as it is, tell how much it has allocated: it is loaded into it from
/// outside, through <c>ASPNETCORE_HOSTINGSTARTUPASSEMBLIES</c>.
/// </summary>
public sealed class AllocationProbe : IHostingStartup, IStartupFilter
{
    /// <summary>Where the server tells the bytes that it has allocated since its start.</summary>
    public const string Path = "/allocated";

    /// <inheritdoc/>
    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Path, probe => probe.Run(http => http.Response.WriteAsync($"{GC.GetTotalAllocatedBytes()}")));
        next(app);
    };
}
