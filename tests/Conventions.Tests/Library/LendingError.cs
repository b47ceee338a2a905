namespace CustomerGraph.Conventions.Tests.Library;

public abstract record LendingError
{
    private LendingError()
    {
    }

    public sealed record AlreadyLent(string Reader) : LendingError;

    public sealed record TooLong(int Days, int MaxDays) : LendingError;
}
