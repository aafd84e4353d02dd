using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using VuonLen.Store.Officers;
using VuonLen.Store.Schema;

namespace VuonLen.Store;

/// <summary>The schema of a store and its officers. The register's own tables are written by acts and read by SQL; their model is made from <see cref="Tables"/>.</summary>
public sealed class RegisterDb(DbContextOptions<RegisterDb> options) : IdentityUserContext<Officer, Guid>(options)
{
    /// <summary>Which officer works where.</summary>
    public DbSet<Appointment> Appointments => Set<Appointment>();

    /// <inheritdoc/>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Guid>().HaveConversion<BigEndianConverter>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Officer>().ToTable("officer");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("officer_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("officer_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("officer_token");
        builder.Entity<Appointment>().ToTable("appointment");
        foreach (var table in Tables.Chained) SchemaModel.Chained(builder, table);
        SchemaModel.OfStore(builder);
    }

    private sealed class BigEndianConverter() : ValueConverter<Guid, byte[]>(id => BigEndianIds.ToBytes(id), bytes => BigEndianIds.FromBytes(bytes));
}
