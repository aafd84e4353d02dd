using Microsoft.Data.Sqlite;
using VuonLen.Store.Keys;
using VuonLen.Store.Reading;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Acts;

/// <summary>Opens every paper whose content is there. A content that is gone, as by lawful erasure, breaks nothing: its digest stays in the chain.</summary>
internal static class PaperAudit
{
    /// <summary>The papers that do not open, or are not what was handed in; each content is opened once.</summary>
    public static IEnumerable<BrokenLink> Verify(SqliteConnection connection, StoreKeys keys)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            select p.item_id, p.n, p.act_from, p.sha256, p.size, c.sealed_content
            from act_paper p join paper_content c on c.sha256 = p.sha256 order by p.sha256, p.item_id
            """;
        using var rows = command.ExecuteReader();
        var (last, length) = ("", -1);
        while (rows.Read())
        {
            var sha256 = rows.GetString(3);
            if (sha256 != last) (last, length) = (sha256, PaperReader.Open(sha256, rows.GetFieldValue<byte[]>(5), keys)?.Length ?? -1);
            if (length != rows.GetInt64(4))
                yield return new(rows.GetInt64(2), Tables.ActPaper.Name, BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0)), rows.GetInt32(1),
                    "Bản chụp giấy tờ này không mở được, hoặc nội dung đã bị sửa.");
        }
    }
}
