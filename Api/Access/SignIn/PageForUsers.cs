using CustomerGraph.Api.Explorer;
using CustomerGraph.Conventions.Transport;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>The query page, for those who are signed in, or for everyone where the settings say so.</summary>
internal sealed class PageForUsers(ExplorerPage page) : IBrowserPage
{
    /// <inheritdoc/>
    public Task Show(HttpContext http) => page.IsPublic || http.User is SignedInUser
        ? page.Show(http)
        : SignInAnswers.NotSignedInAsync(http, "Sign in: show a token or an API key.", isWrong: false);
}
