using System.CommandLine;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary><c>privacy export</c>, <c>privacy erase</c>: what an operator does for a person who asks for it.</summary>
internal static class PrivacyCommand
{
    private const int Done = 0;
    private const int Refused = 1;
    private const int NotTried = 2;

    private static readonly LoanParty Operator = new(EmployeeId: null, KeepsAll: true);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>The command, ready to be run.</summary>
    public static Command Create()
    {
        var customer = new System.CommandLine.Option<string>("--customer") { Description = "The code of the customer.", Required = true };
        var contact = new System.CommandLine.Option<string>("--contact") { Description = "The code of the contact, as in C001/2.", Required = true };
        var one = new System.CommandLine.Option<string?>("--contact") { Description = "The code of one contact, as in C001/2; all of them when it is not given." };
        var output = new System.CommandLine.Option<FileInfo?>("--output") { Description = "The file to write; without it the data go to the console." };
        var reason = new System.CommandLine.Option<string>("--reason")
        {
            Description = "Why. It stays in the audit trail for ever: it must not name the person.",
            Required = true,
        };
        var export = new Command("export", "Writes all that is kept about the contacts of a customer, in JSON. 0: done; 1: there are none; 2: could not look.")
        {
            customer, one, output, StoreOption.Database,
        };
        var erase = new Command("erase", "Erases the personal data of a contact, also from its history. 0: done; 1: refused; 2: could not try.")
        {
            contact, reason, StoreOption.Database,
        };

        export.SetAction((arguments, cancellation) => RunAsync(arguments, store => ExportAsync(
            store, arguments.GetValue(customer)!, Optional(arguments.GetValue(one)), arguments.GetValue(output), cancellation)));
        erase.SetAction((arguments, cancellation) => RunAsync(arguments, store => EraseAsync(
            store, arguments.GetValue(contact)!, arguments.GetValue(reason)!, cancellation)));

        return new Command("privacy", "The personal data of contacts: hands them out, and erases them.") { export, erase };
    }

    private static async Task<int> ExportAsync(
        IStore store, string customer, LanguageExt.Option<string> contact, FileInfo? output, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var card = await db.Customers.Where(row => row.Code == customer).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
        var id = await contact.MapAsync(code => db.Contacts.Where(row => row.Code == code).Select(row => row.Id).SingleOrDefaultAsync(cancellation)).ToOption();
        var found = await new PersonalDataExport(store).ReadAsync(Operator, card, id, By("privacy export"), cancellation);

        if (found.Case is not IReadOnlyList<PersonalData> data)
        {
            return Say("There is no such contact.", Refused);
        }

        var text = JsonSerializer.Serialize(data, Json);

        if (output is null)
        {
            await Console.Out.WriteLineAsync(text);
        }
        else
        {
            await File.WriteAllTextAsync(output.FullName, text + "\n", cancellation);
            AnsiConsole.WriteLine($"Wrote what is kept about {data.Count} contacts to {output.FullName}");
        }

        return Done;
    }

    private static async Task<int> EraseAsync(IStore store, string contact, string reason, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var id = await db.Contacts.Where(row => row.Code == contact).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
        var erased = await new ContactErasure(store, ErasedAnswer.Text).EraseAsync(Operator, id, None, reason, By("privacy erase"), cancellation);

        return erased.Match(
            Right: _ => Say($"Nothing is known of {contact} any more. Backups are another matter: see docs/operations.md.", Done),
            Left: errors => Say(string.Join(' ', errors.AsEnumerable().Select(Sentence)), Refused));
    }

    private static string Sentence(ContactError error) => error switch
    {
        ContactError.Invalid invalid => $"{invalid.Error.Field}: {invalid.Error.Rule}",
        ContactError.VersionConflict => "Somebody is just changing the contact; try again.",
        _ => "There is no such contact.",
    };

    private static Authorship By(string operation) => new("privacy", DateTimeOffset.UtcNow) { Operation = operation };

    private static async Task<int> RunAsync(ParseResult arguments, Func<IStore, Task<int>> work)
    {
        // SQL and start-up messages are for operators of a server, not for a person at a prompt.
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();

        try
        {
            await using var services = new ServiceCollection()
                .AddSingleton(AuditKeySetting.Read(builder.Configuration))
                .AddStore(StoreOption.Settings(arguments, builder.Configuration))
                .BuildServiceProvider();
            var store = services.GetRequiredService<IStore>();

            await using (var db = store.OpenAsOwner())
            {
                // A look at a database that is not there must not make one.
                if (!await db.Database.CanConnectAsync())
                {
                    throw new StoreRefusedException("There is no database, or it cannot be reached.");
                }
            }

            await StoreStart.PrepareAsync(store, CancellationToken.None);

            return await work(store);
        }
        catch (Exception error) when (error is StoreRefusedException or DbException or IOException or AuditTrailBrokenException or OperationCanceledException)
        {
            return Say($"Nothing was done: {error.Message}", NotTried);
        }
    }

    private static int Say(string sentence, int code)
    {
        AnsiConsole.WriteLine(sentence);

        return code;
    }
}
