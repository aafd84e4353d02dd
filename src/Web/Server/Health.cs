using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace VuonLen.Web.Server;

/// <summary>Whether the server lives, and whether it can answer from its store; both may be asked without signing in.</summary>
public static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }
}
