namespace CustomerGraph.Conventions.Tests.Library;

public sealed class BookRow
{
    public long Id { get; init; }

    public string Title { get; set; } = "";

    public string? Subtitle { get; set; }

    public Genre Genre { get; set; }

    public BookCondition? Condition { get; set; }

    public decimal Price { get; set; }

    public decimal? Deposit { get; set; }

    public int Pages { get; set; }

    public int? Shelf { get; set; }

    public DateOnly PublishedOn { get; set; }

    public DateTime AcquiredAt { get; set; }

    public bool IsLent { get; set; }

    public double Weight { get; set; }

    public Guid Isbn { get; set; }

    public int? AuthorId { get; set; }

    public AuthorRow? Author { get; set; }
}
