namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>The rows of a library.</summary>
public sealed record LibraryContents(IReadOnlyList<AuthorRow> Authors, IReadOnlyList<BookRow> Books, IReadOnlyList<LoanRow> Loans)
{
    private static readonly string[] Words = ["sea", "Sea", "SEA", "émile", "Émile", "σοφός", "ΣΟΦΟΣ", "straße", "100%", "a_b", "a\\b", "", "海", "𐐀x", "𐐨x", "~z"];

    /// <summary>A library that is the same for the same seed, with many ties and many absent values.</summary>
    public static LibraryContents Of(int seed, int books)
    {
        var random = new Random(seed);
        var authors = Enumerable.Range(1, 5).Select(id => new AuthorRow
        {
            Id = id,
            Name = Words[id * 3 % Words.Length] + id % 2,
            Country = id % 3 == 0 ? null : Words[id % Words.Length],
            BornOn = id % 2 == 0 ? null : new DateOnly(1900 + id, 1, 1),
        }).ToList();

        var rows = Enumerable.Range(1, books).Select(id => new BookRow
        {
            Id = id,
            Title = Words[random.Next(Words.Length)] + Words[random.Next(Words.Length)],
            Subtitle = random.Next(3) == 0 ? null : Words[random.Next(Words.Length)],
            Genre = (Genre)random.Next(3),
            Condition = random.Next(5) is var condition and > 0 ? (BookCondition)condition : null,
            Price = random.Next(5) * 2.25m - 2,
            Deposit = random.Next(2) == 0 ? null : random.Next(4) * 10,
            Pages = random.Next(1, 6) * 90,
            Shelf = random.Next(3) == 0 ? null : random.Next(4),
            PublishedOn = new DateOnly(2000, 1, 1).AddDays(random.Next(5) * 30),
            AcquiredAt = new DateTime(2020, 1, 1, 12, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(4)).AddMilliseconds(random.Next(3) * 250),
            IsLent = random.Next(2) == 0,
            Weight = random.Next(4) * 0.5,
            Isbn = new Guid(random.Next(), (short)id, 7, [1, 2, 3, 4, 5, 6, 7, 8]),
            AuthorId = random.Next(4) == 0 ? null : random.Next(1, 5),
        }).ToList();

        var loans = Enumerable.Range(1, books * 2).Select(id => new LoanRow
        {
            Id = id,
            BookId = random.Next(1, Math.Max(2, books * 2 / 3)),
            Reader = Words[random.Next(Words.Length)],
            LentOn = new DateOnly(2024, 1, 1).AddDays(random.Next(6)),
            ReturnedOn = random.Next(2) == 0 ? null : new DateOnly(2024, 3, 1).AddDays(random.Next(3)),
            Fee = random.Next(3) * 0.5m,
        }).ToList();

        return new LibraryContents(authors, rows, loans);
    }
}
