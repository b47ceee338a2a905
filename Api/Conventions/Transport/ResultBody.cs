using System.Buffers;
using System.IO.Pipelines;
using CustomerGraph.Conventions.Execution;
using GraphQL;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Writes a result as the JSON text that every transport sends.</summary>
internal static class ResultBody
{
    private static readonly ResultWriter Json = new(
        new ErrorInfoProvider(options => (options.ExposeCodes, options.ExposeData) = (false, false)));

    /// <summary>Writes the result whose errors have been published, and gives its memory back: a result is written once.</summary>
    public static void Write(IBufferWriter<byte> output, ExecutionResult result)
    {
        using var data = result.Data as ResultData;
        Json.Write(output, result);
    }

    /// <summary>Writes the result no faster than it is read, and gives its memory back: a result is written once.</summary>
    public static async ValueTask WriteAsync(PipeWriter output, ExecutionResult result, CancellationToken abandoned)
    {
        using var data = result.Data as ResultData;
        await Json.WriteAsync(output, result, abandoned);
    }
}
