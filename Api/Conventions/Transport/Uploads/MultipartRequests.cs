using System.Text.Json;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Http;
using CustomerGraph.Conventions.Transport.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Uploads;

/// <summary>Reads requests with files: the parts <c>operations</c>, <c>map</c> and the files, in this order.</summary>
/// <remarks>Source: the GraphQL multipart request specification. A file beyond 64 KiB lies on disk while it is used.</remarks>
internal sealed class MultipartRequests(JsonRequests json, IOptions<HttpOptions> options)
{
    private const int KeptInMemory = 64 * 1024;

    /// <summary>The requests, with their files in place.</summary>
    /// <returns>The requests, and whether they are a batch.</returns>
    /// <exception cref="Refusal">The body is not what the specification says, or too large.</exception>
    public async Task<(IReadOnlyList<OperationRequest> Requests, bool IsBatch)> Read(HttpContext http, string boundary)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.Value.MaxUploadBytes;
        }

        try
        {
            return await Read(new MultipartReader(boundary, http.Request.Body), http);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw BodyReader.TooLong();
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            http.RequestAborted.ThrowIfCancellationRequested();

            throw new Refusal("HC0033", "The multipart form could not be read.");
        }
    }

    private async Task<(IReadOnlyList<OperationRequest>, bool)> Read(MultipartReader parts, HttpContext http)
    {
        var stop = http.RequestAborted;
        using var operations = json.Parse(await Text(parts, "operations", "HC0034", stop));
        using var mapped = json.Parse(await Text(parts, "map", "HC0044", stop));

        var isBatch = operations.RootElement.ValueKind == JsonValueKind.Array;
        var requests = isBatch ? json.ReadBatch(operations.RootElement) : [json.Read(operations.RootElement)];
        var map = UploadMap.Read(mapped.RootElement);

        return (map.Place(await Files(parts, map, http), requests, isBatch), isBatch);
    }

    private async Task<ReadOnlyMemory<byte>> Text(MultipartReader parts, string name, string missing, CancellationToken stop)
    {
        var part = await parts.ReadNextSectionAsync(stop);
        var found = part is null ? null : NameOf(part);

        if (part is null || found != name)
        {
            throw found == "map"
                ? new Refusal("HC0035", "Misordered multipart fields; `map` should follow `operations`.")
                : new Refusal(missing, $"No `{name}` specified.");
        }

        return await BodyReader.Read(part.Body, 0, options.Value.MaxBodyBytes, stop);
    }

    private static async Task<Dictionary<string, UploadedFile>> Files(MultipartReader parts, UploadMap map, HttpContext http)
    {
        var expected = map.Parts.ToHashSet();
        var files = new Dictionary<string, UploadedFile>();

        while (await parts.ReadNextSectionAsync(http.RequestAborted) is { } part)
        {
            if (NameOf(part) is { } name && expected.Remove(name))
            {
                var content = new FileBufferingReadStream(part.Body, KeptInMemory);
                http.Response.RegisterForDisposeAsync(content);
                await content.DrainAsync(http.RequestAborted);
                files[name] = new UploadedFile(part.AsFileSection()?.FileName ?? name, part.ContentType, content);
            }
        }

        return files;
    }

    private static string? NameOf(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.Name).Value
            : null;
}
