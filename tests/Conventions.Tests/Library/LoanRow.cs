namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LoanRow
{
    public long Id { get; init; }

    public long BookId { get; set; }

    public BookRow Book { get; set; } = null!;

    public string Reader { get; set; } = "";

    public DateOnly LentOn { get; set; }

    public DateOnly? ReturnedOn { get; set; }

    public decimal Fee { get; set; }
}
