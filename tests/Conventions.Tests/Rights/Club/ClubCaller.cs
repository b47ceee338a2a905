namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>Who asks: nobody known, a guest, a member, an author or a librarian.</summary>
public sealed record ClubCaller(string Name, int? Author = null)
{
    public static readonly ClubCaller Anonymous = new("anonymous");

    public static readonly ClubCaller Guest = new("guest");

    public static readonly ClubCaller Member = new("member");

    public static readonly ClubCaller Librarian = new("librarian");

    /// <summary>All of them, and two authors.</summary>
    public static readonly IReadOnlyList<ClubCaller> All = [Anonymous, Guest, Member, Librarian, AuthorOf(1), AuthorOf(2)];

    public static ClubCaller AuthorOf(int author) => new($"author {author}", author);

    public override string ToString() => Name;
}
