using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using VuonLen.Core.Standards;

namespace VuonLen.Web.Classify;

/// <summary>The results of a list, kept close: per row the length and UTF-8 bytes of its id, its class and its row of the standard.</summary>
internal sealed class ClassifiedList
{
    private const int Lead = 6;

    private readonly ArrayBufferWriter<byte> _rows = new();
    private readonly long[] _counts = new long[HouseholdClasses.All.Count];

    public void Add(ReadOnlySpan<char> id, Classification result)
    {
        var room = _rows.GetSpan(Lead + Encoding.UTF8.GetMaxByteCount(id.Length));
        var length = Encoding.UTF8.GetBytes(id, room[Lead..]);
        BinaryPrimitives.WriteInt32LittleEndian(room, length);
        room[4] = (byte)result.Class;
        room[5] = checked((byte)(result.Row ?? 0));
        _rows.Advance(Lead + length);
        _counts[(int)result.Class]++;
    }

    public void WriteCsv(TextWriter output)
    {
        output.Write("id,class,row\n");
        foreach (var (id, @class, row) in Rows())
        {
            var quoted = id.AsSpan().IndexOfAny(",\"\r\n") >= 0;
            output.Write(quoted ? "\"" + id.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : id);
            output.Write(',');
            output.Write(@class.Text());
            output.Write(',');
            if (row > 0) output.Write(row.ToString(CultureInfo.InvariantCulture));
            output.Write('\n');
        }
    }

    public void WriteJson(TextWriter output, string standard)
    {
        output.Write($"{{\"standard\":\"{standard}\",\"results\":[");
        var first = true;
        foreach (var (id, @class, row) in Rows())
        {
            output.Write(first ? "{\"id\":\"" : ",{\"id\":\"");
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(output, id);
            output.Write("\",\"class\":\"");
            output.Write(@class.Text());
            output.Write("\",\"row\":");
            output.Write(row > 0 ? row.ToString(CultureInfo.InvariantCulture) : "null");
            output.Write('}');
            first = false;
        }
        var counts = HouseholdClasses.All.Select(@class => string.Create(CultureInfo.InvariantCulture, $"\"{@class.Text()}\":{_counts[(int)@class]}"));
        output.Write("],\"counts\":{" + string.Join(",", counts) + "}}\n");
    }

    private IEnumerable<(string Id, HouseholdClass Class, int Row)> Rows()
    {
        for (var at = 0; at < _rows.WrittenCount;)
        {
            var row = _rows.WrittenMemory.Span[at..];
            var length = BinaryPrimitives.ReadInt32LittleEndian(row);
            var result = (Encoding.UTF8.GetString(row.Slice(Lead, length)), (HouseholdClass)row[4], (int)row[5]);
            at += Lead + length;
            yield return result;
        }
    }
}
