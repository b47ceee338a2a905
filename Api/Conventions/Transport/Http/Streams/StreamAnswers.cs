using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CustomerGraph.Conventions.Transport.Http.Streams;

/// <summary>Answers in a body of several results, each sent as soon as there is one.</summary>
internal sealed class StreamAnswers(ResultTexts texts, IUserAdmission users, IHostApplicationLifetime host)
{
    /// <summary>Sends the results until there are no more, nobody is there to read them, or the reader may no longer be.</summary>
    public async Task Write(
        HttpContext http, ResponseFormat format, IAsyncEnumerable<ExecutionResult> results, TimeSpan keepAlive)
    {
        using var watch = users.Watch(http.User);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted, host.ApplicationStopping, watch.Ended);
        await using var reader = results.GetAsyncEnumerator(end.Token);

        // The source is opened before the client learns that it is connected, so that it misses nothing from then on.
        var next = reader.MoveNextAsync().AsTask();

        try
        {
            await Start(http.Response, format);

            while (await Wait(http.Response, format, next, keepAlive))
            {
                await Send(http.Response, format, reader.Current);
                next = reader.MoveNextAsync().AsTask();
            }

            await End(http.Response, format);
        }
        catch (OperationCanceledException) when (
            !http.RequestAborted.IsCancellationRequested
            && (host.ApplicationStopping.IsCancellationRequested || watch.Ended.IsCancellationRequested))
        {
            await End(http.Response, format);
        }
        finally
        {
            // A reader must not be disposed while it reads.
            await end.CancelAsync();
            await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>Sends results that are there already.</summary>
    public async Task Write(HttpResponse response, ResponseFormat format, IEnumerable<ExecutionResult> results)
    {
        await Start(response, format);

        foreach (var result in results)
        {
            await Send(response, format, result);
        }

        await End(response, format);
    }

    private static async Task Start(HttpResponse response, ResponseFormat format)
    {
        response.ContentType = format.ContentType;
        response.Headers.CacheControl = "no-cache";
        // A buffering proxy would keep the events from the client.
        response.Headers["X-Accel-Buffering"] = "no";

        await response.StartAsync(response.HttpContext.RequestAborted);
        await Flush(response);
    }

    private static async Task<bool> Wait(HttpResponse response, ResponseFormat format, Task<bool> next, TimeSpan keepAlive)
    {
        while (true)
        {
            try
            {
                return await next.WaitAsync(keepAlive);
            }
            catch (TimeoutException) when (!next.IsCompleted)
            {
                StreamFraming.Of(format).KeepAlive(response.BodyWriter);
                await Flush(response);
            }
        }
    }

    private async Task Send(HttpResponse response, ResponseFormat format, ExecutionResult result)
    {
        var framing = StreamFraming.Of(format);
        framing.Before(response.BodyWriter);
        texts.Write(response.BodyWriter, result);
        framing.After(response.BodyWriter);
        await Flush(response);
    }

    private static async Task End(HttpResponse response, ResponseFormat format)
    {
        StreamFraming.Of(format).End(response.BodyWriter);
        await Flush(response);
    }

    private static async Task Flush(HttpResponse response) =>
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
}
