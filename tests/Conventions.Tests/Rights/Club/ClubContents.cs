using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>Books whose every value is found nowhere else, so that it shows wherever it comes out.</summary>
internal static class ClubContents
{
    public const int Books = 8;

    public static readonly IReadOnlyList<Opinion> Opinions =
    [
        new(1, 1, "Fine words 51001"),
        new(1, 1, "Dull words 51002"),
        new(2, 2, "Dull words 51003"),
        new(3, null, "Dull words 51004"),
    ];

    /// <summary>Who wrote a book; nobody is known to have written every third.</summary>
    public static int? AuthorOf(long book) => book % 3 == 0 ? null : (int)(book % 3);

    public static LibraryContents Library() => new(
        [.. Enumerable.Range(1, 2).Select(id => new AuthorRow { Id = id, Name = $"Name {id + 61000}", Country = $"Country {id + 62000}" })],
        [
            .. Enumerable.Range(1, Books).Select(id => new BookRow
            {
                Id = id,
                Title = $"Title {id + 71000}",
                Subtitle = $"Subtitle {id + 72000}",
                Pages = id + 73000,
                Deposit = id + 74000,
                Shelf = id + 75000,
                AuthorId = AuthorOf(id),
            }),
        ],
        [.. Enumerable.Range(1, 2 * Books).Select(id => new LoanRow { Id = id, BookId = ((id - 1) % Books) + 1, Reader = $"Reader {id + 76000}" })]);
}
