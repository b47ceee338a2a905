using CustomerGraph.Conventions.Transport;
using CustomerGraph.Persistence.Access;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Registers sign-in by token and by API key, for every transport.</summary>
internal static class SignInServices
{
    /// <summary>Adds what finds out who asks; section <c>Access:Jwt</c> says whose tokens are trusted.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<JwtSettings>()
            .BindConfiguration("Access:Jwt", binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddAuthentication().AddJwtBearer();

        return services
            .AddSingleton<IValidateOptions<JwtSettings>, JwtSettingsRules>()
            .AddSingleton<IConfigureOptions<JwtBearerOptions>, JwtOptions>()
            .AddSingleton<IssuerKeys>()
            .AddSingleton<IHttpContextFactory, DiscreetContexts>()
            .AddSingleton<SignInStore>()
            .AddSingleton<TokenClaims>()
            .AddSingleton<Callers>()
            .AddSingleton<SignInReader>()
            .AddSingleton<SignInGate>()
            .AddSingleton<SignInWatch>()
            .AddHostedService(provider => provider.GetRequiredService<SignInWatch>())
            .AddSingleton<IUserAdmission, OperationAdmission>()
            .AddSingleton<ISocketAdmission, SocketSignIn>()
            .AddSingleton<IBrowserPage, PageForUsers>();
    }
}
