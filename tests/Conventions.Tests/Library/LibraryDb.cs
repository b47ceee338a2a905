using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>Amounts are stored in hundredths, one enum as a number and the other as text, as applications do.</summary>
public sealed class LibraryDb(DbContextOptions<LibraryDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AuthorRow>().ToTable("authors").Property(author => author.Id).ValueGeneratedNever();
        modelBuilder.Entity<BookRow>(books =>
        {
            books.ToTable("books");
            books.Property(book => book.Id).ValueGeneratedNever();
            books.Property(book => book.Condition).HasConversion<string>();
        });
        modelBuilder.Entity<LoanRow>(loans =>
        {
            loans.ToTable("loans");
            loans.Property(loan => loan.Id).ValueGeneratedNever();
            loans.HasIndex(loan => new { loan.BookId, loan.Id });
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HaveConversion<Hundredths>();
        configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();
    }

    private sealed class Hundredths() : ValueConverter<decimal, long>(amount => (long)(amount * 100), stored => stored / 100m);

    private sealed class Utc() : ValueConverter<DateTime, DateTime>(
        instant => instant, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
