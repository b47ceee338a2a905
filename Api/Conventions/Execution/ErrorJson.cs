using CustomerGraph.Conventions.Execution.Json;
using GraphQL;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Execution;

/// <summary>Errors as the GraphQL specification wants them: message, locations, path, extensions.</summary>
internal static class ErrorJson
{
    /// <summary>Writes a list of errors.</summary>
    public static void Write(JsonSink sink, ExecutionErrors errors, IErrorInfoProvider provider)
    {
        var separator = "["u8;
        foreach (var error in errors)
        {
            sink.Raw(separator);
            Write(sink, error, provider.GetInfo(error));
            separator = ","u8;
        }

        sink.Raw("]"u8);
    }

    private static void Write(JsonSink sink, ExecutionError error, ErrorInfo info)
    {
        sink.Raw("{\"message\":"u8);
        sink.Text(info.Message);
        if (error.Locations is { } locations)
        {
            sink.Raw(",\"locations\":["u8);
            var separator = "{\"line\":"u8;
            foreach (var location in locations)
            {
                sink.Raw(separator);
                sink.Number(location.Line);
                sink.Raw(",\"column\":"u8);
                sink.Number(location.Column);
                sink.Raw("}"u8);
                separator = ",{\"line\":"u8;
            }

            sink.Raw("]"u8);
        }

        if (error.Path is { } path && path.Any())
        {
            sink.Raw(",\"path\":"u8);
            var separator = "["u8;
            foreach (var segment in path)
            {
                sink.Raw(separator);
                JsonValues.Write(sink, segment);
                separator = ","u8;
            }

            sink.Raw("]"u8);
        }

        if (info.Extensions is { Count: > 0 } extensions)
        {
            sink.Raw(",\"extensions\":"u8);
            JsonValues.Write(sink, extensions);
        }

        sink.Raw("}"u8);
    }
}
