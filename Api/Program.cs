using System.CommandLine;
using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Access.Keys;
using CustomerGraph.Api.Customers.Contacts;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Api.Import;
using CustomerGraph.Api.Schema;
using Spectre.Console;

// What goes to a file or to another program is searched, not looked at: its lines are not broken.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 1000;
}

var root = ServeCommand.Create(args);
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(SchemaCommand.Create());
root.Subcommands.Add(AuditCommand.Create());
root.Subcommands.Add(KeysCommand.Create());
root.Subcommands.Add(PrivacyCommand.Create());

// Whoever is interrupted may take that long to bring to an end, or to take back, what was begun.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(1) });
