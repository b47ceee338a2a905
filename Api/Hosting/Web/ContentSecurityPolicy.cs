namespace CustomerGraph.Api.Hosting.Web;

/// <summary>What an endpoint says about the content security policy of what it answers, beside the header itself.</summary>
/// <remarks>A service worker is governed by the policy that its own script comes with, not by that of its page.</remarks>
internal sealed record ContentSecurityPolicy(string Text);
