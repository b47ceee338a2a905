using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Filtering;

internal static class InputPlaces
{
    /// <summary>The error, pointing at the value that it is about.</summary>
    public static FieldError At(this FieldError error, RawInput written)
    {
        if (written.Place is { } place)
        {
            error.AddLocation(place);
        }

        return error;
    }
}
