using System.Buffers;
using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Reads a request's body, if it is neither too long nor too slow.</summary>
internal static class BodyReader
{
    /// <summary>The whole body.</summary>
    /// <exception cref="Refusal">HC0010 when it is too long; 408 when it did not come in time.</exception>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public static async Task<ReadOnlyMemory<byte>> Read(HttpRequest request, HttpOptions options)
    {
        if (request.ContentLength > options.MaxBodyBytes)
        {
            throw TooLong();
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(request.HttpContext.RequestAborted);
        time.CancelAfter(options.BodyTime);

        try
        {
            return await Read(request.Body, (int)(request.ContentLength ?? 0), options.MaxBodyBytes, time.Token);
        }
        catch (OperationCanceledException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            throw TooSlow();
        }
        catch (BadHttpRequestException e)
        {
            throw e.StatusCode switch
            {
                StatusCodes.Status408RequestTimeout => TooSlow(),
                StatusCodes.Status413PayloadTooLarge => TooLong(),
                _ => Broken(),
            };
        }
        catch (IOException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            // What the server says of a chunk whose length is no number.
            throw Broken();
        }
    }

    /// <summary>The whole of a stream.</summary>
    /// <exception cref="Refusal">HC0010 when it is too long.</exception>
    public static async Task<ReadOnlyMemory<byte>> Read(Stream body, int expected, int max, CancellationToken stop)
    {
        var read = new ArrayBufferWriter<byte>(Math.Clamp(expected + 1, 4096, 65_536));

        while (await body.ReadAsync(read.GetMemory(), stop) is > 0 and var count)
        {
            read.Advance(count);

            if (read.WrittenCount > max)
            {
                throw TooLong();
            }
        }

        return read.WrittenMemory;
    }

    /// <summary>The refusal of a body that is too long.</summary>
    public static Refusal TooLong() => new("HC0010", "Max GraphQL request size reached.")
    {
        Status = StatusCodes.Status400BadRequest,
    };

    private static Refusal Broken() => new("HC0009", "Invalid GraphQL Request: the body ended too early.");

    private static Refusal TooSlow() => new("CG_BODY_TOO_SLOW", "The body of the request did not come in time.")
    {
        Status = StatusCodes.Status408RequestTimeout,
    };
}
