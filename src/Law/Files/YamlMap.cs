using YamlDotNet.RepresentationModel;

namespace VuonLen.Law.Files;

/// <summary>A map of a YAML file. Values are asked for by key; what nobody asked for is refused when the file has been read.</summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly string _path;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, YamlMap> _below = new(ReferenceEqualityComparer.Instance);

    internal YamlMap(string file, YamlMappingNode node, string path)
    {
        File = file;
        _node = node;
        _path = path;
    }

    /// <summary>Path of the file from the data folder.</summary>
    public string File { get; }

    /// <summary>Line of the map, from 1.</summary>
    public long Line => _node.Start.Line;

    /// <summary>The keys, in the order of the file. Reading them asks for none of them.</summary>
    public IReadOnlyList<string> Keys => _node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "").ToList();

    /// <summary>Whether the key is written. Asks for it.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The single value of a key; an empty cell if the key is not written.</summary>
    /// <exception cref="LawException">The value is a map or a list.</exception>
    public LawCell this[string key] => Find(key) is { } node ? Cell(node, key) : new(File, Line, _path + key, "");

    /// <summary>The map under a key.</summary>
    /// <exception cref="LawException">The key is missing or its value is no map.</exception>
    public YamlMap Map(string key) => MapOrNull(key) ?? throw Missing(key);

    /// <summary>The map under a key; null if the key is not written.</summary>
    public YamlMap? MapOrNull(string key) => Find(key) is { } node ? Below(node, _path + key) : null;

    /// <summary>The list of maps under a key.</summary>
    /// <exception cref="LawException">The key is missing or its value is no list of maps.</exception>
    public IReadOnlyList<YamlMap> Maps(string key) =>
        List(key)?.Select((node, i) => Below(node, $"{_path}{key}[{i + 1}]")).ToList() ?? throw Missing(key);

    /// <summary>The list of maps under a key; none if the key is not written.</summary>
    public IReadOnlyList<YamlMap> MapsOrNone(string key) => Has(key) ? Maps(key) : [];

    /// <summary>The list of single values under a key.</summary>
    /// <exception cref="LawException">The key is missing or its value is no list of single values.</exception>
    public IReadOnlyList<LawCell> Cells(string key) => List(key)?.Select(node => Cell(node, key)).ToList() ?? throw Missing(key);

    /// <summary>The list of single values under a key; none if the key is not written.</summary>
    public IReadOnlyList<LawCell> CellsOrNone(string key) => Has(key) ? Cells(key) : [];

    /// <summary>The refusal of the value of a key, or of the key's absence.</summary>
    public LawException Wrong(string key, string problem, string remedy) =>
        LawException.At(File, Find(key)?.Start.Line ?? Line, _path + key, problem, remedy);

    internal void RefuseUnasked()
    {
        foreach (var key in _node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !_asked.Contains(name))
                throw LawException.At(File, key.Start.Line, _path + key, "khóa lạ", "bỏ khóa này, hoặc sửa lỗi chính tả; các khóa được dùng: " + string.Join(", ", _asked.Order(StringComparer.Ordinal)));
        foreach (var map in _below.Values) map.RefuseUnasked();
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private IEnumerable<YamlNode>? List(string key) => Find(key) switch
    {
        null => null,
        YamlSequenceNode list => list.Children,
        _ => throw Wrong(key, "phải là một danh sách", "viết mỗi mục trên một dòng, bắt đầu bằng dấu gạch"),
    };

    private YamlMap Below(YamlNode node, string path)
    {
        if (node is not YamlMappingNode map)
            throw LawException.At(File, node.Start.Line, path, "phải là một bảng khóa: giá trị", "viết theo mẫu của thư mục");
        if (!_below.TryGetValue(node, out var below)) _below.Add(node, below = new(File, map, path + "."));
        return below;
    }

    private LawCell Cell(YamlNode node, string key) => node is YamlScalarNode single
        ? new(File, node.Start.Line, _path + key, single.Value is null or "~" or "null" && single.Style == YamlDotNet.Core.ScalarStyle.Plain ? "" : single.Value!)
        : throw LawException.At(File, node.Start.Line, _path + key, "phải là một giá trị đơn", "ghi một chữ, số hoặc ngày");

    private LawException Missing(string key) => LawException.At(File, Line, _path + key, "thiếu khóa", "thêm khóa này");
}
