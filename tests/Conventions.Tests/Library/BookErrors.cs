using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class BookErrors : ErrorTypes<BookUnknown>
{
    public BookErrors() => Case<BookUnknown>("BookUnknownError", "Returned when there is no such book.", error => $"There is no book {error.Id}.");
}
