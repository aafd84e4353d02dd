using Xunit;

namespace VuonLen.Web.Tests.World;

/// <summary>The exported list of a commune of the world, as a grid in which tests change cells. None of its cells holds a comma.</summary>
public sealed class WorldList
{
    private readonly List<string[]> _rows;

    private WorldList(IEnumerable<string> lines) => _rows = [.. lines.Select(line => line.TrimStart('\uFEFF').Split(','))];

    public static WorldList Of(ServedWorld world, int commune)
    {
        var file = Path.Combine(world.Folder, $"{Guid.NewGuid():N}.csv");
        using var none = new StringWriter();
        Assert.Equal(0, Program.Run(["export", file, "--at", "2014-01-31", "--in", world.Store.Communes[commune].Code, "--store", world.Folder], none, none));
        return Read(file);
    }

    /// <summary>Reads an exported file.</summary>
    public static WorldList Read(string file) => new(File.ReadAllLines(file));

    public string this[int line, string title]
    {
        get => _rows[line - 1][Array.IndexOf(_rows[0], title)];
        set => _rows[line - 1][Array.IndexOf(_rows[0], title)] = value;
    }

    public WorldList With(int line, string title, string value)
    {
        this[line, title] = value;
        return this;
    }

    /// <summary>Takes a line out.</summary>
    public WorldList Without(int line)
    {
        _rows.RemoveAt(line - 1);
        return this;
    }

    /// <summary>The title line and one household of one person, new to the register, so many times.</summary>
    public WorldList New(int count, string family)
    {
        var (titles, row) = (_rows[0], _rows[1]);
        _rows.RemoveRange(1, _rows.Count - 1);
        for (var i = 0; i < count; i++)
        {
            _rows.Add([.. row]);
            var name = $"{family} {Letters(i)}";
            foreach (var (title, value) in new[] { ("Họ tên chủ hộ", name), ("Họ tên thành viên", name), ("Ngày sinh", "1960"), ("Tuổi", ""), ("Số nhân khẩu", "1"), ("Mã hộ", ""), ("Mã nhân khẩu", "") })
                _rows[^1][Array.IndexOf(titles, title)] = value;
        }
        return this;
    }

    /// <summary>The list as text.</summary>
    public string Text(char delimiter = ',') => string.Concat(_rows.Select(row => string.Join(delimiter, row) + "\n"));

    // A name of letters for each number: names have no digits.
    private static string Letters(int number) => string.Concat(number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))).Insert(1, "h");
}
