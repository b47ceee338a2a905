using System.CommandLine;
using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace CustomerGraph.Api.Import;

/// <summary><c>import FOLDER</c>: reads the CSV files of a folder into the store.</summary>
internal static class ImportCommand
{
    private const int AllImported = 0;
    private const int SomeRefused = 1;
    private const int NothingDone = 2;

    /// <summary>The command, ready to be run.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "A folder with any of employees.csv, customers.csv, contacts.csv, products.csv, sales.csv, targets.csv, statements.csv, credit_items.csv.",
        };
        var rejected = new Option<string>("--rejected")
        {
            Description = "The file that lists refused lines; one from an earlier import is overwritten.",
            DefaultValueFactory = _ => "rejected.csv",
        };
        var command = new Command("import", "Imports customers, their contacts, products, employees, sales and targets from CSV files.")
        {
            folder, rejected, StoreOption.Database,
        };

        command.SetAction(async (arguments, cancellation) =>
        {
            // Ctrl+C is listened to only after the first await, and SQLite never waits.
            await Task.Yield();

            // SQL and start-up messages are for operators of a server, not for a person at a prompt.
            var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
            {
                ContentRootPath = AppContext.BaseDirectory,
            });
            builder.Logging.ClearProviders();

            return await RunAsync(
                arguments.GetValue(folder)!,
                arguments.GetValue(rejected)!,
                () => StoreOption.Settings(arguments, builder.Configuration),
                AuditKeySetting.Read(builder.Configuration),
                AnsiConsole.Console,
                cancellation);
        });

        return command;
    }

    /// <summary>Imports a folder and says on the console what became of it.</summary>
    /// <returns>0 when all lines are in, 1 when some were refused, 2 when nothing was done.</returns>
    internal static async Task<int> RunAsync(
        DirectoryInfo folder,
        string rejectedFile,
        Func<StoreSettings> store,
        AuditKey seal,
        IAnsiConsole console,
        CancellationToken cancellation)
    {
        var committed = false;

        try
        {
            if (!folder.Exists)
            {
                throw new ImportRefusedException($"There is no folder {folder.FullName}.");
            }

            var settings = store();
            await using var services = new ServiceCollection().AddSingleton(seal).AddStore(settings).BuildServiceProvider();
            var database = services.GetRequiredService<IStore>();
            await StoreStart.PrepareAsync(database, cancellation);

            console.MarkupLineInterpolated($"Importing [bold]{folder.FullName}[/] into [bold]{settings.Display}[/]");

            var progress = new ImportConsole(console, () => committed = true);
            using var rejected = new RejectedLines(rejectedFile);
            var counts = await new FolderImport(database).RunAsync(
                folder.FullName,
                rejected,
                new Authorship("import", DateTimeOffset.UtcNow) { Operation = "import" },
                progress,
                cancellation);

            progress.Summarise(counts);

            if (rejected.Count == 0)
            {
                return AllImported;
            }

            console.MarkupLineInterpolated($"[yellow]{rejected.Count:N0} lines were refused; {rejected.Path} says why.[/]");

            return SomeRefused;
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            console.MarkupLineInterpolated($"[red]{reason}[/]");
            console.MarkupLine(committed
                ? "The files named before this one are in the store; of this one and those after it, nothing is."
                : "Nothing was imported.");

            return committed ? SomeRefused : NothingDone;
        }
    }

    /// <summary>What to tell the person who imports; nothing for a defect of the program.</summary>
    private static string? Reason(Exception error) => error switch
    {
        ImportRefusedException or StoreRefusedException => error.Message,
        OperationCanceledException => "The import was interrupted.",
        System.Data.Common.DbException => $"The store failed: {error.Message}",
        DbUpdateException => $"The store failed: {error.InnerException?.Message ?? error.Message}",
        IOException or UnauthorizedAccessException => error.Message,
        _ => null,
    };
}
