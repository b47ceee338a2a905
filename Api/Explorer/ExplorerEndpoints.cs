using CustomerGraph.Api.Hosting.Web;
using CustomerGraph.Conventions.Transport;

namespace CustomerGraph.Api.Explorer;

/// <summary>Banana Cake Pop at the GraphQL endpoint, for people with a browser.</summary>
public static class ExplorerEndpoints
{
    /// <summary>Adds what the query page needs; it can be set in the configuration section <c>Explorer</c>.</summary>
    public static IServiceCollection AddExplorer(this IServiceCollection services)
    {
        services.AddOptions<ExplorerOptions>().BindConfiguration("Explorer");
        services.AddSingleton<ExplorerPage>();
        return services.AddSingleton<IBrowserPage>(provider => provider.GetRequiredService<ExplorerPage>());
    }

    /// <summary>Maps the files of the query page below the GraphQL endpoint.</summary>
    /// <param name="endpoints">Where to map them.</param>
    /// <param name="path">The path of the GraphQL endpoint, beginning with a slash and not ending in one.</param>
    public static IEndpointRouteBuilder MapExplorer(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var page = endpoints.ServiceProvider.GetRequiredService<ExplorerPage>();
        // The page's service worker answers navigations below the endpoint unless the last part of the address has a
        // dot: so nothing without one is published there.
        var files = endpoints.MapGroup(path).ExcludeFromDescription()
            .WithMetadata(new ContentSecurityPolicy(ExplorerPage.ContentSecurityPolicy));
        foreach (var file in page.Files.Where(file => Path.HasExtension(file.Name)))
        {
            files.MapMethods(file.Name, Reading, file.Answer);
        }

        files.MapMethods("bcp-config.json", Reading, (HttpContext context) => page.AnswerConfiguration(context, path));
        if (page.IsPublic)
        {
            files.AllowAnonymous();
        }

        return endpoints;
    }

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
}
