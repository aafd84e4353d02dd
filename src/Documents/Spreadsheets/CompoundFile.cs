using System.Buffers.Binary;
using System.Text;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>
/// A stream of a compound file ([MS-CFB] §2), for what the reader of .xls does not tell. A chain that leads nowhere gives null: whether a
/// file is broken is the reader's to say.
/// </summary>
internal sealed class CompoundFile
{
    private const int Header = 512;
    private const int DirectoryEntry = 128;
    private const int FirstFatSectors = 109;
    private const uint LastSector = 0xFFFF_FFFA;
    private readonly byte[] _file;
    private readonly int _sector;
    private readonly List<uint> _fat = [];

    public CompoundFile(byte[] file)
    {
        _file = file;
        _sector = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30)), 7, 16);
        for (var i = 0; i < FirstFatSectors; i++) AddFat(Number(76 + 4 * i));
        var next = Number(68);
        for (var left = file.Length / _sector; next < LastSector && left > 0; left--)
        {
            var at = Place(next);
            for (var i = 0; i < _sector / 4 - 1; i++) AddFat(Number(at + 4 * i));
            next = Number(at + _sector - 4);
        }
    }

    /// <summary>The first stream of one of these names; null when there is none.</summary>
    public byte[]? Stream(params string[] names)
    {
        var directory = Chain(Number(48), _fat, _sector, _file, Header);
        byte[]? small = null;
        for (var at = 0; at + DirectoryEntry <= directory.Length; at += DirectoryEntry)
        {
            var entry = directory.AsSpan(at, DirectoryEntry);
            var (start, size) = (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), (int)BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
            // The first entry, the root, holds the streams that are too small for sectors of their own.
            if (at == 0) small = Chain(start, _fat, _sector, _file, Header);
            var name = Encoding.Unicode.GetString(entry[..Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 64)]);
            if (!names.Contains(name)) continue;
            var bytes = size < Number(56) ? Small(start, small ?? []) : Chain(start, _fat, _sector, _file, Header);
            return size >= 0 && size <= bytes.Length ? bytes[..size] : null;
        }
        return null;
    }

    private byte[] Small(uint start, byte[] streams)
    {
        var table = Chain(Number(60), _fat, _sector, _file, Header);
        var fat = new List<uint>();
        for (var i = 0; i + 4 <= table.Length; i += 4) fat.Add(BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan(i)));
        return Chain(start, fat, 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(32)), 4, 12), streams, 0);
    }

    private static byte[] Chain(uint start, List<uint> fat, int length, byte[] from, int skip)
    {
        using var bytes = new MemoryStream();
        var left = fat.Count;
        for (var at = start; at < fat.Count && left-- > 0; at = fat[(int)at])
        {
            var place = skip + (long)at * length;
            if (place >= from.Length) break;
            bytes.Write(from, (int)place, (int)Math.Min(length, from.Length - place));
        }
        return bytes.ToArray();
    }

    private void AddFat(uint sector)
    {
        if (sector >= LastSector) return;
        for (var i = 0; i < _sector / 4; i++) _fat.Add(Number(Place(sector) + 4 * i));
    }

    private int Place(uint sector) => (int)Math.Min(int.MaxValue / 2, Header + (long)sector * _sector);

    private uint Number(int at) => at >= 0 && at + 4 <= _file.Length ? BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(at)) : LastSector;
}
