using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VuonLen.Law.Files;

/// <summary>Reads the YAML files of the data folder strictly: a key that the reader did not ask for is refused.</summary>
public static class YamlFile
{
    /// <summary>Reads a file whose top is one map; after <paramref name="read"/> every key must have been asked for.</summary>
    /// <exception cref="LawException">It is no YAML, its top is no map, a value does not read, or a key is unknown.</exception>
    public static T Yaml<T>(this LawFolder folder, string file, Func<YamlMap, T> read) => Yaml(folder.Text(file), file, read);

    /// <summary>Reads a text as <see cref="Yaml{T}(LawFolder,string,Func{YamlMap,T})"/> does; <paramref name="file"/> names it in refusals.</summary>
    /// <exception cref="LawException">As for a file.</exception>
    public static T Yaml<T>(string text, string file, Func<YamlMap, T> read)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException wrong)
        {
            throw LawException.At(file, wrong.Start.Line, null, "không đúng cú pháp YAML (" + (wrong.InnerException ?? wrong).Message + ")", "sửa thụt dòng, dấu hai chấm hoặc khóa bị lặp", wrong);
        }
        if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode top)
            throw LawException.At(file, 1, null, "tệp phải là một bảng khóa: giá trị", "viết lại tệp theo mẫu của thư mục");
        var map = new YamlMap(file, top, "");
        var result = read(map);
        map.RefuseUnasked();
        return result;
    }
}
