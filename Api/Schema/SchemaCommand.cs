using System.CommandLine;
using CustomerGraph.Conventions.Transport.Sdl;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Schema;

/// <summary><c>schema export</c>: writes the schema that is served, in the schema definition language.</summary>
internal static class SchemaCommand
{
    /// <summary>The command, ready to be run.</summary>
    public static Command Create()
    {
        var output = new Option<FileInfo?>("--output")
        {
            Description = "The file to write; without it the schema goes to the console.",
        };
        var export = new Command("export", "Writes the schema in the schema definition language.") { output };

        export.SetAction(async (arguments, cancellation) =>
        {
            var text = Print();

            if (arguments.GetValue(output) is { } file)
            {
                await File.WriteAllBytesAsync(file.FullName, text, cancellation);
                Console.WriteLine($"Exported {file.FullName}");
            }
            else
            {
                await Console.OpenStandardOutput().WriteAsync(text, cancellation);
            }
        });

        return new Command("schema", "What the schema says.") { export };
    }

    /// <summary>The schema as the server gives it, in UTF-8. No store is opened for it.</summary>
    internal static byte[] Print()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton(TimeProvider.System)
            .AddStore(new StoreSettings(StoreProvider.InMemory, ""))
            .AddSchema()
            .BuildServiceProvider();

        return services.GetRequiredService<SchemaText>().Whole.Content;
    }
}
