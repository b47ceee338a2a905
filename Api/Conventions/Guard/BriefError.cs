using GraphQL.Validation;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Validation errors quote the document, and a name or a value there can have any length.</summary>
internal static class BriefError
{
    private const int MaxLocations = 5;

    /// <summary>The error, or one with the beginning of its message and its first locations.</summary>
    public static ValidationError Of(ValidationError error, int length)
    {
        if (error.Message.Length <= length && !(error.Locations?.Count > MaxLocations))
        {
            return error;
        }

        var brief = new ValidationError(error.Message.Cut(length)) { Code = error.Code, Number = error.Number };
        foreach (var location in error.Locations?.Take(MaxLocations) ?? [])
        {
            brief.AddLocation(location);
        }

        return brief;
    }
}
