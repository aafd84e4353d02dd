using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VuonLen.Store;

/// <summary>Used by the migrations tool only.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<RegisterDb>
{
    /// <inheritdoc/>
    public RegisterDb CreateDbContext(string[] args) => new(RegisterStore.Options("Data Source=design-time.db"));
}
