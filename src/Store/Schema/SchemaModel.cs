using Microsoft.EntityFrameworkCore;
using Row = System.Collections.Generic.Dictionary<string, object>;

namespace VuonLen.Store.Schema;

/// <summary>Makes the EF Core model, and so the migrations, from the table of tables.</summary>
internal static class SchemaModel
{
    public static void Chained(ModelBuilder model, TableSpec table) => model.SharedTypeEntity<Row>(table.Name, row =>
    {
        row.ToTable(table.Name);
        row.IndexerProperty<Guid>(table.OwnerColumn).HasColumnOrder(0).ValueGeneratedNever();
        row.IndexerProperty<int>("n").HasColumnOrder(1).ValueGeneratedNever();
        row.HasKey(table.OwnerColumn, "n");
        var order = 2;
        foreach (var column in table.Columns) row.IndexerProperty(ClrType(column), column.Name).HasColumnOrder(order++).IsRequired(!column.Nullable);
        row.IndexerProperty<long>("act_from").HasColumnOrder(order++);
        row.IndexerProperty<long?>("act_to").HasColumnOrder(order++);
        row.IndexerProperty<byte[]>("salt").HasColumnOrder(order++).IsRequired(false);
        row.IndexerProperty<byte[]>("digest").HasColumnOrder(order).IsRequired();
        foreach (var index in table.Indexes)
        {
            var made = row.HasIndex(index);
            // Most rows are open: only those with an end are asked for by it.
            if (index is ["valid_to"]) made.HasFilter("valid_to is not null");
        }
    });

    public static void OfStore(ModelBuilder model)
    {
        Table(model, "act", ["number"], ("number", typeof(long)), ("format", typeof(int)), ("kind", typeof(string)), ("author", typeof(string)),
            ("why", typeof(string)), ("paper?", typeof(string)), ("recorded_at", typeof(long)), ("previous_hash", typeof(byte[])), ("hash", typeof(byte[])));
        Table(model, "act_table", ["act", "table_name"], ("act", typeof(long)), ("table_name", typeof(string)), ("inserted", typeof(long)),
            ("inserted_root", typeof(byte[])), ("closed", typeof(long)), ("closed_root", typeof(byte[])));
        Table(model, "act_subject", ["act", "household_id"], ("act", typeof(long)), ("household_id", typeof(Guid)));
        Table(model, "setting", ["name"], ("name", typeof(string)), ("value", typeof(string)));
        Table(model, "household_now", ["household_id"], ("household_id", typeof(Guid)), ("code", typeof(string)), ("head_id?", typeof(Guid?)),
            ("head_name?", typeof(string)), ("head_search_key?", typeof(string)), ("head_sort_key?", typeof(string)), ("place_id", typeof(Guid)),
            ("village_id?", typeof(Guid?)), ("persons", typeof(int)), ("place_key", typeof(string)));
        // Rows of a store made before the column was: the migration fills them in.
        model.SharedTypeEntity<Row>("household_now").IndexerProperty<string>("place_key").HasDefaultValue("");
        Table(model, "paper_content", ["sha256"], ("sha256", typeof(string)), ("sealed_content", typeof(byte[])));
        Table(model, "request_key", ["author", "key"], ("author", typeof(string)), ("key", typeof(string)), ("body_sha256", typeof(string)), ("act", typeof(long)));
        model.SharedTypeEntity<Row>("act").HasIndex("recorded_at");
        model.SharedTypeEntity<Row>("act_table").HasIndex("table_name", "act");
        model.SharedTypeEntity<Row>("act_subject").HasIndex("household_id");
        model.SharedTypeEntity<Row>("household_now").HasIndex("place_id", "head_sort_key");
        model.SharedTypeEntity<Row>("household_now").HasIndex("head_sort_key", "code");
        model.SharedTypeEntity<Row>("household_now").HasIndex("place_key", "head_sort_key", "code");
    }

    private static void Table(ModelBuilder model, string name, string[] key, params (string Name, Type Type)[] columns) => model.SharedTypeEntity<Row>(name, row =>
    {
        row.ToTable(name);
        var order = 0;
        foreach (var (column, type) in columns)
            row.IndexerProperty(type, column.TrimEnd('?')).HasColumnOrder(order++).IsRequired(!column.EndsWith('?')).ValueGeneratedNever();
        row.HasKey(key);
    });

    private static Type ClrType(Column column) => column.Kind switch
    {
        ColumnKind.Id => column.Nullable ? typeof(Guid?) : typeof(Guid),
        ColumnKind.Number => column.Nullable ? typeof(long?) : typeof(long),
        ColumnKind.Day => column.Nullable ? typeof(DateOnly?) : typeof(DateOnly),
        ColumnKind.Sealed or ColumnKind.DerivedBytes => typeof(byte[]),
        _ => typeof(string),
    };
}
