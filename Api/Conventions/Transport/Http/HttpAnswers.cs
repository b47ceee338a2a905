using System.Buffers;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Http.Streams;
using CustomerGraph.Conventions.Transport.Idempotency;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Answers requests, with the status that the media type and the result ask for.</summary>
internal sealed class HttpAnswers(ResultTexts texts, StreamAnswers streams, ErrorMask mask)
{
    /// <summary>
    /// Runs what answers a request, once its Accept header is understood; whatever it throws becomes an answer, too.
    /// </summary>
    public Task Guard(HttpContext http, Func<Acceptance, Task> answer)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        var acceptance = Acceptance.Of(http.Request.Headers.Accept);

        return Guard(http, acceptance, () => acceptance switch
        {
            null => throw HttpRefusals.AcceptNotReadable(http.Request.Headers.Accept.ToString()),
            { IsPossible: false } => throw HttpRefusals.NotAcceptable(),
            _ => answer(acceptance),
        });
    }

    /// <summary>Runs what answers a request in a form of its own; whatever it throws is answered in JSON.</summary>
    public Task Guard(HttpContext http, Func<Task> answer) => Guard(http, null, answer);

    private async Task Guard(HttpContext http, Acceptance? acceptance, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer; whatever this is, it comes from the connection that ended.
        }
        catch (Refusal refusal) when (!http.Response.HasStarted)
        {
            await Write(http, acceptance, refusal, refusal.Status ?? StatusCodes.Status400BadRequest);
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            await Write(http, acceptance, mask.Mask(exception, null, null), StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>Answers one result; in a format of several results it is the only one.</summary>
    public Task Write(HttpContext http, ResponseFormat format, ExecutionResult result)
    {
        if (result is RecordedResult { Replayed: true })
        {
            http.Response.Headers[IdempotencyHeader.Replayed] = "true";
        }

        return format.IsDocument
            ? Write(http.Response, format, result, StatusOf(format, result))
            : streams.Write(http.Response, format, [result]);
    }

    /// <summary>Answers the results of a batch, in the order of its requests.</summary>
    public async Task Write(HttpContext http, ResponseFormat format, IReadOnlyList<ExecutionResult> results)
    {
        if (!format.IsDocument)
        {
            await streams.Write(http.Response, format, results);

            return;
        }

        var response = http.Response;
        response.ContentType = format.ContentType;

        for (var i = 0; i < results.Count; i++)
        {
            response.BodyWriter.Write(i == 0 ? "["u8 : ","u8);
            await texts.WriteAsync(response.BodyWriter, results[i], http.RequestAborted);
        }

        response.BodyWriter.Write("]"u8);
        await response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private Task Write(HttpContext http, Acceptance? acceptance, ExecutionError error, int status)
    {
        var format = acceptance?.Single is { IsDocument: true } document ? document : ResponseFormat.Json;

        return Write(http.Response, format, new ExecutionResult(error), status);
    }

    private async Task Write(HttpResponse response, ResponseFormat format, ExecutionResult result, int status)
    {
        response.StatusCode = status;
        response.ContentType = format.ContentType;

        if (RefusalOf(result)?.Header is var (name, value))
        {
            response.Headers[name] = value;
        }

        await texts.WriteAsync(response.BodyWriter, result, response.HttpContext.RequestAborted);
    }

    private static int StatusOf(ResponseFormat format, ExecutionResult result) =>
        result.Executed || result.Errors is not { Count: > 0 } ? StatusCodes.Status200OK
        : RefusalOf(result)?.Status is { } status ? status
        : format == ResponseFormat.Json ? StatusCodes.Status200OK
        : result.Errors?.Any(error => error is UnexpectedError) == true ? StatusCodes.Status500InternalServerError
        : StatusCodes.Status400BadRequest;

    private static Refusal? RefusalOf(ExecutionResult result) =>
        result.Errors?.OfType<Refusal>().FirstOrDefault(refusal => refusal.Status is not null);
}
