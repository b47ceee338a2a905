using System.CommandLine;
using System.Data.Common;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using Spectre.Console;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Audit;

/// <summary><c>audit verify</c>, <c>audit head</c>, <c>audit seal</c>: whether the audit trail is what was once written.</summary>
internal static class AuditCommand
{
    private const int Whole = 0;
    private const int Defective = 1;
    private const int NotChecked = 2;

    /// <summary>The command, ready to be run.</summary>
    public static Command Create()
    {
        var noted = new Option<string?>("--head")
        {
            Description = "A head that was noted earlier, COUNT:HASH, as `audit head` prints it: the trail must still begin like this.",
        };
        var verify = new Command("verify", "Looks for edited, deleted, reordered, truncated and inserted entries. 0: none; 1: found; 2: could not look.")
        {
            noted, StoreOption.Database,
        };
        var head = new Command("head", "Prints how far the trail goes, COUNT:HASH, to be noted elsewhere.") { StoreOption.Database };
        var seal = new Command("seal", "Seals a whole trail with Audit:Key, when that was set or changed (Audit:FormerKey).") { StoreOption.Database };

        verify.SetAction((arguments, cancellation) => RunAsync(arguments, async (inspection, _) =>
        {
            var note = Optional(arguments.GetValue(noted)).Map(text => AuditHead.Parse(text).IfNone(() => throw new StoreRefusedException(
                $"--head is '{text}' and must be COUNT:HASH, as `audit head` prints it.")));

            return Say(await inspection.VerifyAsync(note, cancellation));
        }));
        head.SetAction((arguments, cancellation) => RunAsync(arguments, async (inspection, _) =>
            (await inspection.HeadAsync(cancellation)).Match(
                Some: known => Say(known.ToString(), Whole),
                None: () => Say(new AuditVerdict.Headless()))));
        seal.SetAction((arguments, cancellation) => RunAsync(arguments, async (inspection, configuration) =>
            Say(await inspection.SealAsync(AuditKeySetting.Read(configuration, AuditKeySetting.Former), cancellation))));

        return new Command("audit", "The audit trail: who changed what, and who read what.") { verify, head, seal };
    }

    private static async Task<int> RunAsync(ParseResult arguments, Func<AuditInspection, IConfiguration, Task<int>> look)
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

            return await look(new AuditInspection(store), builder.Configuration);
        }
        catch (Exception error) when (error is StoreRefusedException or DbException or AuditTrailBrokenException or OperationCanceledException)
        {
            return Say($"The audit trail could not be looked at: {error.Message}", NotChecked);
        }
    }

    private static int Say(AuditVerdict verdict) => Say(verdict.Sentence, verdict is AuditVerdict.Sound ? Whole : Defective);

    private static int Say(string sentence, int code)
    {
        AnsiConsole.WriteLine(sentence);

        return code;
    }
}
