using CustomerGraph.Conventions.Transport;
using CustomerGraph.Domain.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Stands before everything that is served: says who asks, and turns away whoever shows what is wrong, or nothing.</summary>
/// <remarks>
/// What is marked as open (<see cref="IAllowAnonymous"/>) is reached by nobody in particular, too, and looks for itself at
/// what it gives. Operations are turned away here before they are read, unless everyone may ask for the schema by them.
/// </remarks>
internal sealed class SignInGate(SignInReader reader, IOptions<IntrospectionOptions> introspection) : IMiddleware
{
    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        switch (await reader.ReadAsync(context))
        {
            case SignInAttempt.Refused refused:
                await SignInAnswers.NotSignedInAsync(context, refused.Why, isWrong: true);
                break;

            case SignInAttempt.NotJudged:
                await SignInAnswers.NotJudgedAsync(context);
                break;

            case SignInAttempt.Done { Caller: var caller } when IsExport(context) && !caller.May(KeyScope.Export):
                await SignInAnswers.NotAllowedAsync(context, "The API key is not for exports.");
                break;

            case SignInAttempt.Done done:
                context.User = done.User;
                context.RequestServices.GetRequiredService<CurrentCaller>().Value = done.Caller;
                await next(context);
                break;

            case SignInAttempt.Nobody when IsOpen(context):
                await next(context);
                break;

            default:
                await SignInAnswers.NotSignedInAsync(context, "Sign in: show a token or an API key.", isWrong: false);
                break;
        }
    }

    private static bool IsExport(HttpContext http) => http.Request.Path.StartsWithSegments(ShownCredentials.Exports);

    private bool IsOpen(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
        && (introspection.Value.Everyone == true || !GraphQLEndpoints.HoldsOperation(http));
}
