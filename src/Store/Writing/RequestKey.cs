using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;

namespace VuonLen.Store.Writing;

/// <summary>The key was already used for a request that asked for something else; nothing was written.</summary>
public sealed class RequestKeyUsedException() : ProblemException(
    "Khóa Idempotency-Key này đã dùng cho một yêu cầu khác nên chưa ghi gì; hãy gửi lại với một khóa mới.",
        "This Idempotency-Key was used for another request, so nothing was recorded; send it again with a new key.");

/// <summary>Names a request, so that one that comes twice is one act. It is kept for good with the act, by its author.</summary>
/// <param name="Key">What the asker calls the request.</param>
/// <param name="BodySha256">The digest of all that was asked.</param>
public sealed record RequestKey(string Key, string BodySha256)
{
    /// <summary>The act by which this request was carried out before; null if it was not.</summary>
    /// <exception cref="RequestKeyUsedException">Another request of the author bore the key.</exception>
    public Act? Answered(SqliteConnection connection, string author)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select body_sha256, act from request_key where author = $author and key = $key";
        command.Parameters.AddWithValue("$author", author);
        command.Parameters.AddWithValue("$key", Key);
        using var row = command.ExecuteReader();
        if (!row.Read()) return null;
        return row.GetString(0) == BodySha256 ? ActReader.Find(connection, row.GetInt64(1)) : throw new RequestKeyUsedException();
    }

    internal void Keep(SqliteConnection connection, string author, long act)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "insert into request_key (author, key, body_sha256, act) values ($author, $key, $body, $act)";
        command.Parameters.AddWithValue("$author", author);
        command.Parameters.AddWithValue("$key", Key);
        command.Parameters.AddWithValue("$body", BodySha256);
        command.Parameters.AddWithValue("$act", act);
        command.ExecuteNonQuery();
    }
}
