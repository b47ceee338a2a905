using CustomerGraph.Conventions.Cost;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Cost;

public sealed class RateLimitProperties
{
    private static readonly RateOptions Limits = new() { Capacity = 100, PerSecond = 10, MaxCallers = 20 };

    [Property]
    public void A_caller_never_spends_more_than_the_bucket_holds_and_time_brings((PositiveInt Cost, NonNegativeInt Pause)[] requests)
    {
        var clock = new Clock();
        var rates = new RateLimit(Options.Create(Limits), clock);
        var (spent, elapsed) = (0.0, 0.0);

        foreach (var (cost, pause) in requests)
        {
            clock.Pass(pause.Get / 10.0);
            elapsed += pause.Get / 10.0;
            var dear = Math.Min(cost.Get, Limits.Capacity);
            spent += rates.Take("a", cost.Get) is null ? dear : 0;

            Assert.True(spent <= Limits.Capacity + (elapsed * Limits.PerSecond) + 1e-6);
        }
    }

    [Property]
    public void Who_comes_again_when_told_is_let_in(PositiveInt[] costs, PositiveInt last)
    {
        var clock = new Clock();
        var rates = new RateLimit(Options.Create(Limits), clock);
        foreach (var cost in costs)
        {
            rates.Take("a", cost.Get);
        }

        if (rates.Take("a", last.Get) is not { } refusal)
        {
            return;
        }

        Assert.Equal((CostCodes.RateLimited, 429), (refusal.Code, refusal.Status));
        Assert.Equal(("Retry-After", $"{refusal.Extensions!["retryAfter"]}"), refusal.Header);
        clock.Pass((int)refusal.Extensions["retryAfter"]! - 1);
        Assert.NotNull(rates.Take("a", last.Get));
        clock.Pass(1);
        Assert.Null(rates.Take("a", last.Get));
    }

    [Property]
    public void One_caller_does_not_spend_what_another_has(PositiveInt[] costs)
    {
        var rates = new RateLimit(Options.Create(Limits), new Clock());
        foreach (var cost in costs)
        {
            rates.Take("a", cost.Get);
        }

        Assert.Null(rates.Take("b", Limits.Capacity));
    }

    [Fact]
    public void Callers_who_could_spend_everything_are_forgotten_and_the_others_are_not()
    {
        var clock = new Clock();
        var rates = new RateLimit(Options.Create(Limits), clock);
        foreach (var caller in Enumerable.Range(0, 1_000))
        {
            clock.Pass(1);
            rates.Take($"{caller}", 5);
            rates.Take("steady", 10);
        }

        Assert.InRange(rates.Callers, 1, Limits.MaxCallers + 1);
        Assert.NotNull(rates.Take("steady", 100));
    }

    [Fact]
    public void Nobody_is_limited_when_it_is_off()
    {
        var rates = new RateLimit(Options.Create(Limits with { Enabled = false }), new Clock());

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Null(rates.Take("a", 1_000)));
    }
}
