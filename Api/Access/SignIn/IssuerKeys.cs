using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>What the issuer of tokens calls itself and what it signs with, read from its authority and read again as time passes.</summary>
/// <remarks>
/// Keys that were once read serve on while the issuer is away, for so long as the settings say. Nothing waits for a reading but the
/// request that began it and those whose token is of an unknown key, unless there are no keys to go on with. A key that is gone from the issuer is gone here with the next reading:
/// there is no last good answer that would let it in again.
/// </remarks>
internal sealed partial class IssuerKeys : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>, IDisposable
{
    private const int LongestAnswer = 1_000_000;

    private readonly JwtSettings settings;
    private readonly TimeProvider clock;
    private readonly ILogger<IssuerKeys> log;
    private readonly HttpDocumentRetriever documents;
    private readonly HttpClient client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        MaxResponseContentBufferSize = LongestAnswer,
    };

    private readonly SemaphoreSlim reading = new(1);
    private OpenIdConnectConfiguration? known;
    private DateTimeOffset readAt = DateTimeOffset.MinValue;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;
    private readonly AsyncLocal<bool> asks = new();
    private volatile bool isAsked;

    /// <summary>The keys of the authority that the settings name; nothing is read yet.</summary>
    public IssuerKeys(IOptions<JwtSettings> settings, IHostEnvironment environment, TimeProvider clock, ILogger<IssuerKeys> log)
    {
        (this.settings, this.clock, this.log) = (settings.Value, clock, log);
        documents = new HttpDocumentRetriever(client) { RequireHttps = !environment.IsDevelopment() };
        client.Timeout = settings.Value.IssuerPatience;
        UseLastKnownGoodConfiguration = false;
    }

    /// <summary>Whether tokens of the authority cannot be judged now: its keys were never read, or too long ago.</summary>
    public bool AreMissing => settings.Authority is not null && settings.SigningKeys.Count == 0 && !IsGood(clock.GetUtcNow());

    /// <inheritdoc/>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();

        // Whoever finds a reading under way goes on with the keys there are.
        if ((!IsDue(now) && !(asks.Value && reading.CurrentCount == 0)) || !await reading.WaitAsync(IsGood(now) && !asks.Value ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, cancel))
        {
            return Known(now);
        }

        try
        {
            if (IsDue(now = clock.GetUtcNow()))
            {
                await ReadAsync(now);
            }
        }
        finally
        {
            reading.Release();
        }

        return Known(now);
    }

    /// <inheritdoc/>
    public override async Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => await GetConfigurationAsync(cancel);

    /// <summary>Has the keys read again, for a token was signed with one that is not known; not more often than the settings say.</summary>
    public override void RequestRefresh() => isAsked = asks.Value = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        reading.Dispose();
    }

    private bool IsGood(DateTimeOffset now) => known is not null && now - readAt < settings.KeysServe;

    private bool IsDue(DateTimeOffset now) =>
        now - triedAt >= settings.KeysReadAgainAfter && (isAsked || now - readAt >= settings.KeysReadEvery);

    private OpenIdConnectConfiguration Known(DateTimeOffset now) =>
        IsGood(now) ? known! : throw new InvalidOperationException("The keys of the issuer are not known.");

    private async Task ReadAsync(DateTimeOffset now)
    {
        (triedAt, isAsked) = (now, false);

        try
        {
            // Not the request's own end: others wait for the same reading.
            var read = await OpenIdConnectConfigurationRetriever.GetAsync(
                $"{settings.Authority!.TrimEnd('/')}/.well-known/openid-configuration", documents, CancellationToken.None);

            if (string.IsNullOrEmpty(read.Issuer))
            {
                throw new InvalidOperationException("The answer names no issuer.");
            }

            (known, readAt) = (read, now);
        }
        catch (Exception error)
        {
            NotRead(error, settings.Authority);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys of the issuer {Authority} could not be read.")]
    private partial void NotRead(Exception error, string? authority);
}
