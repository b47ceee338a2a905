namespace CustomerGraph.Conventions.Tests.Execution.Garden;

/// <summary>What grows: every kind of scalar, reference and list, any of which may be missing or refuse to be read.</summary>
public abstract class Plant : ITended
{
    public required int Id { get; init; }

    public string? Name { get; init; }

    public string? Label { get; init; }

    public long Code { get; init; }

    public long? Seeds { get; init; }

    public double Height { get; init; }

    public float? Spread { get; init; }

    public decimal Price { get; init; }

    public decimal? Discount { get; init; }

    public bool Hardy { get; init; }

    public bool? Evergreen { get; init; }

    public Guid Tag { get; init; }

    public Guid? OldTag { get; init; }

    public DateOnly Sown { get; init; }

    public DateOnly? Pruned { get; init; }

    public DateTime Watered { get; init; }

    public DateTimeOffset? Seen { get; init; }

    public TimeOnly? Opens { get; init; }

    public Season Season { get; init; }

    public Season? Bloom { get; init; }

    public IReadOnlyList<string?>? Notes { get; init; }

    public IReadOnlyList<int> Rings { get; init; } = [];

    public IReadOnlyList<Season?>? Seasons { get; init; }

    public Bed? Bed { get; set; }

    public IReadOnlyList<Plant?>? Neighbours { get; set; }

    public IReadOnlyList<IReadOnlyList<Plant?>?>? Rows { get; set; }

    public object? Beside { get; set; }

    /// <summary>Whether reading <see cref="Risky"/> fails.</summary>
    public bool Fails { get; init; }

    public string Risky => Fails ? throw new InvalidOperationException($"Plant {Id} cannot be read.") : "calm";
}

public sealed class Tree : Plant
{
    public int Trunk { get; init; }
}

public sealed class Flower : Plant
{
    public string? Scent { get; init; }
}

public sealed class Bed : ITended
{
    public required int Id { get; init; }

    public string? Name { get; init; }

    public IEnumerable<Plant?>? Plants { get; set; }

    public Plant? Centre { get; set; }
}

/// <summary>Plants and beds alike.</summary>
public interface ITended
{
    string? Name { get; }
}

/// <summary>When something is done.</summary>
public enum Season
{
    /// <summary>Before the last frost.</summary>
    EarlySpring,

    /// <summary>When it is dry.</summary>
    Summer,

    /// <summary>Before the first frost.</summary>
    LateAutumn,
}
