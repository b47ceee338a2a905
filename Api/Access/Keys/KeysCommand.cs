using System.CommandLine;
using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Store;
using Spectre.Console;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Keys;

/// <summary><c>keys create</c>: makes an API key from the operator's prompt, for the first user of a server and for programs.</summary>
internal static class KeysCommand
{
    /// <summary>The command, ready to be run.</summary>
    public static Command Create()
    {
        var owner = new Option<string>("--owner") { Description = "The code of the employee for whom the key acts.", Required = true };
        var name = new Option<string>("--name") { Description = "What to call it, such as the program that is to use it.", Required = true };
        var scopes = new Option<KeyScope[]>("--scopes")
        {
            Description = "What may be done with it: read, export or both.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [KeyScope.Read],
        };
        var days = new Option<int>("--days") { Description = "For how many days.", DefaultValueFactory = _ => 90 };
        var command = new Command("create", "Makes an API key and writes it to the console, this once.")
        {
            owner, name, scopes, days, StoreOption.Database,
        };

        command.SetAction(async (arguments, cancellation) =>
        {
            var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
            var entry = new ApiKeyEntry(arguments.GetValue(name)!, toSeq(arguments.GetValue(scopes)!).Strict(), arguments.GetValue(days));

            return await KeyMaking.RunAsync(
                arguments.GetValue(owner)!,
                entry,
                services => services
                    .AddSingleton(AuditKeySetting.Read(builder.Configuration))
                    .AddStore(StoreOption.Settings(arguments, builder.Configuration)),
                AnsiConsole.Console,
                cancellation);
        });

        return new Command("keys", "API keys, with which programs act for people.") { command };
    }
}
