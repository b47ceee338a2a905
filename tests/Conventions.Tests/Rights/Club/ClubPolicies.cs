using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Library;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>Who may read what in a club of readers.</summary>
internal static class ClubPolicies
{
    public static readonly Policy Everybody = new("EVERYBODY", "everybody");

    public static readonly Policy Members = new("MEMBERS", "whoever belongs to the club");

    public static readonly Policy Librarians = new("LIBRARIANS", "the librarians");

    public static readonly Policy Owners = new("OWNERS", "the librarians; an author of their own books");

    /// <summary>Of a book.</summary>
    public static readonly RowPolicy OfBook = Owners.ForRow<BookRow>(
        async (services, _) => await services.GetRequiredService<ClubJudge>().PrepareAsync() is { } author
            ? (book, _) => book.AuthorId == author
            : (_, _) => false,
        (book, field) => new GuardedPart("Book", book.Id, field),
        book => book.Id, book => book.AuthorId);

    /// <summary>Of what was said of a book; praise is no secret.</summary>
    public static readonly RowPolicy OfOpinion = Owners.ForRow<Opinion>(
        async (services, _) => await services.GetRequiredService<ClubJudge>().PrepareAsync() is var author
            ? (opinion, _) => opinion.IsPraise || opinion.Author == author
            : (_, _) => false,
        (opinion, field) => opinion.IsPraise ? null : new GuardedPart("Book", opinion.Book, field));
}
