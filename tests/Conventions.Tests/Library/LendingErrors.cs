using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LendingErrors : ErrorTypes<LendingError>
{
    public LendingErrors()
    {
        Case<LendingError.AlreadyLent>("BookAlreadyLentError", "Returned when somebody has the book.", error => $"{error.Reader} has the book.")
            .Fact("reader", error => error.Reader, "Who has it.");
        Case<LendingError.TooLong>("LoanTooLongError", "Returned when a loan would last too long.", error => $"A loan lasts at most {error.MaxDays} days.")
            .Fact("days", error => error.Days, "How long was asked for.")
            .Fact("maxDays", error => error.MaxDays, "How long is allowed.");
    }
}
