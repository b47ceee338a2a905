namespace CustomerGraph.Conventions.Tests.Library;

public sealed class AuthorRow
{
    public int Id { get; init; }

    public string Name { get; set; } = "";

    public string? Country { get; set; }

    public DateOnly? BornOn { get; set; }

    public bool IsHidden { get; set; }
}
