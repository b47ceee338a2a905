using System.CommandLine;
using CustomerGraph.Persistence.Store;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace CustomerGraph.Api.Hosting;

/// <summary>What the program does when nothing else is said: it serves.</summary>
internal static class ServeCommand
{
    private const int Refused = 2;

    /// <summary>The command, ready to be run.</summary>
    /// <param name="args">All arguments: what is not ours goes to the configuration, such as --urls.</param>
    public static RootCommand Create(string[] args)
    {
        var command = new RootCommand("CustomerGraph: customer cards, sales analyses and more, served as GraphQL.")
        {
            StoreOption.Database,
        };
        command.TreatUnmatchedTokensAsErrors = false;

        command.SetAction(async (arguments, cancellation) =>
        {
            try
            {
                await using var server = Server.Build(args, configuration => StoreOption.Settings(arguments, configuration));
                await Server.PrepareAsync(server, AnsiConsole.Console, cancellation);
                await server.StartAsync(cancellation);
                Banner.Show(server, AnsiConsole.Console);
                await DoorNotice.ShowAsync(server, AnsiConsole.Console, cancellation);
                await server.WaitForShutdownAsync(cancellation);

                return 0;
            }
            catch (Exception error) when (error is StoreRefusedException or OptionsValidationException or IOException)
            {
                AnsiConsole.MarkupLineInterpolated($"[red]{error.Message}[/]");

                return Refused;
            }
        });

        return command;
    }
}
