using CustomerGraph.Api.Hosting;
using CustomerGraph.Api.Import;
using CustomerGraph.Api.Schema;

var root = ServeCommand.Create(args);
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(SchemaCommand.Create());

return await root.Parse(args).InvokeAsync();
