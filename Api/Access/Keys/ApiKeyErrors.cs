using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access.Keys;

/// <summary>The types of the reasons for which nothing is done with an API key.</summary>
internal sealed class ApiKeyErrors : ErrorTypes<ApiKeyError>
{
    /// <summary>The types.</summary>
    public ApiKeyErrors()
    {
        Case<ApiKeyError.Invalid>(
            "InvalidApiKeyError", "Returned when what is asked for breaks a rule.", error => $"{error.Error.Field}: {error.Error.Rule}")
            .Fact("field", error => error.Error.Field, "The field.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
        Case<ApiKeyError.NotFound>(
            "ApiKeyNotFoundError",
            "Returned when there is no such key, or none that the caller may know of.",
            _ => "There is no such key.");
        Case<ApiKeyError.NoOwner>(
            "NoKeyOwnerError",
            "Returned when the caller is no employee, so that the key would act for nobody.",
            _ => "Only an employee can have a key.");
    }
}
