using System.Buffers;
using CustomerGraph.Conventions.Errors;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Answers in one JSON document, with the status that its media type and the result ask for.</summary>
internal static class HttpAnswer
{
    /// <summary>Runs what answers a request, once its Accept header is understood; a refusal becomes an answer, too.</summary>
    public static async Task Guard(HttpContext http, Func<Acceptance, Task> answer)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        var acceptance = Acceptance.Of(http.Request.Headers.Accept);

        try
        {
            await (acceptance switch
            {
                null => throw NotReadable(http.Request.Headers.Accept.ToString()),
                { IsPossible: false } => throw NotAcceptable(),
                _ => answer(acceptance),
            });
        }
        catch (Refusal refusal) when (!http.Response.HasStarted)
        {
            var format = acceptance?.Single is { IsDocument: true } document ? document : ResponseFormat.Json;
            var status = refusal.Status ?? StatusCodes.Status400BadRequest;

            await Write(http.Response, format, new ExecutionResult(refusal), status);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer; whatever this is, it comes from the connection that ended.
        }
    }

    /// <summary>Answers one result.</summary>
    public static Task Write(HttpResponse response, ResponseFormat format, ExecutionResult result) =>
        Write(response, format, result, StatusOf(format, result));

    /// <summary>Answers the results of a batch, in the order of its requests.</summary>
    public static async Task Write(HttpResponse response, ResponseFormat format, IReadOnlyList<ExecutionResult> results)
    {
        response.ContentType = format.ContentType;

        for (var i = 0; i < results.Count; i++)
        {
            response.BodyWriter.Write(i == 0 ? "["u8 : ","u8);
            ResultBody.Write(response.BodyWriter, results[i]);
        }

        response.BodyWriter.Write("]"u8);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    /// <summary>The refusal of a request whose answer would have no form that the client reads.</summary>
    public static Refusal NotAcceptable() => new(
        "HC0063", "None of the media types of the header Accept can be answered.")
    {
        Status = StatusCodes.Status406NotAcceptable,
    };

    /// <summary>The refusal of a method that the endpoint does not know.</summary>
    public static Refusal MethodNotAllowed() => new("CG_METHOD_NOT_ALLOWED", "Use GET or POST.")
    {
        Status = StatusCodes.Status405MethodNotAllowed,
        Header = ("Allow", "GET, POST"),
    };

    private static async Task Write(HttpResponse response, ResponseFormat format, ExecutionResult result, int status)
    {
        response.StatusCode = status;
        response.ContentType = format.ContentType;

        if (RefusalOf(result)?.Header is var (name, value))
        {
            response.Headers[name] = value;
        }

        await ResultBody.WriteAsync(response.BodyWriter, result, response.HttpContext.RequestAborted);
    }

    private static int StatusOf(ResponseFormat format, ExecutionResult result) =>
        result.Executed ? StatusCodes.Status200OK
        : RefusalOf(result)?.Status is { } status ? status
        : format == ResponseFormat.Json ? StatusCodes.Status200OK
        : result.Errors?.Any(error => error is UnexpectedError) == true ? StatusCodes.Status500InternalServerError
        : StatusCodes.Status400BadRequest;

    private static Refusal? RefusalOf(ExecutionResult result) =>
        result.Errors?.OfType<Refusal>().FirstOrDefault(refusal => refusal.Status is not null);

    private static Refusal NotReadable(string header) => new(
        "HC0064", "The header Accept cannot be read.", ("headerValue", header));
}
