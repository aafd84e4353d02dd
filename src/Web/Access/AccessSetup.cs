using Microsoft.AspNetCore.Authorization;
using VuonLen.Web.Layout;

namespace VuonLen.Web.Access;

/// <summary>Every route demands somebody signed in, unless it says otherwise and stands on the list of those that may.</summary>
public static class AccessSetup
{
    /// <summary>The only routes that answer without sign-in.</summary>
    public static IReadOnlyList<string> Open { get; } = ["/sign-in", "/language", "/health/live", "/health/ready", "/drawn/{digest}/{name}"];

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddScoped<Viewer>().AddScoped<Standings>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
