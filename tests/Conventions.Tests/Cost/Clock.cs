namespace CustomerGraph.Conventions.Tests.Cost;

/// <summary>A clock that goes when it is told to.</summary>
internal sealed class Clock : TimeProvider
{
    private long ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => ticks;

    public void Pass(double seconds) => ticks += TimeSpan.FromSeconds(seconds).Ticks;
}
