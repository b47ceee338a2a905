using Xunit.Sdk;

namespace CustomerGraph.Domain.Tests;

/// <summary>Takes the side that a test expects; the other side fails the test and is shown.</summary>
internal static class EitherAssertions
{
    extension<TError, TValue>(Either<TError, TValue> actual)
    {
        public TValue Success =>
            actual.IfLeft(error => throw new XunitException($"Not a value, but the error {error}."));

        public TError Failure =>
            actual.IfRight(value => throw new XunitException($"Not an error, but the value {value}."));
    }

    extension<TError, TValue>(Validation<TError, TValue> actual)
    {
        public TValue Accepted => actual.ToEither().Success;

        public Seq<TError> Refused => actual.ToEither().Failure;
    }
}
