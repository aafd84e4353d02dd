using System.Text;

namespace VuonLen.Law;

/// <summary>The folder that holds <c>law/</c>, <c>places/</c> and <c>programmes/</c>. Paths below it are written with forward slashes.</summary>
public sealed partial class LawFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private LawFolder(string root) => Root = root;

    /// <summary>The folder, absolute.</summary>
    public string Root { get; }

    /// <summary>Opens a folder.</summary>
    /// <exception cref="LawException">The folder does not hold law and places.</exception>
    public static LawFolder Open(string root)
    {
        var full = Path.GetFullPath(root);
        if (!HoldsData(full))
            throw new LawException($"Thư mục {full} không có hai thư mục law và places; hãy chỉ đúng thư mục dữ liệu của chương trình bằng biến môi trường VUONLEN_DATA.");
        return new(full);
    }

    /// <summary>The folder named by VUONLEN_DATA; else the program's own; else the nearest one above it (a build inside the repository).</summary>
    /// <exception cref="LawException">None of them holds law and places.</exception>
    public static LawFolder Locate()
    {
        if (Environment.GetEnvironmentVariable("VUONLEN_DATA") is { Length: > 0 } named) return Open(named);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (HoldsData(folder.FullName)) return new(folder.FullName);
        return Open(AppContext.BaseDirectory);
    }

    /// <summary>The absolute path of a file or folder below the root.</summary>
    public string PathOf(string relative) => Path.Combine([Root, .. relative.Split('/')]);

    /// <summary>Whether there is such a file.</summary>
    public bool HasFile(string relative) => File.Exists(PathOf(relative));

    /// <summary>The files directly in a folder with this ending («.yaml»), as paths from the root, in ordinal order; none if there is no such folder.</summary>
    public IReadOnlyList<string> Files(string relative, string ending) =>
        Names(relative, Directory.EnumerateFiles).Where(path => path.EndsWith(ending, StringComparison.Ordinal)).ToList();

    /// <summary>The folders directly in a folder, as paths from the root, in ordinal order; none if there is no such folder.</summary>
    public IReadOnlyList<string> Folders(string relative) => Names(relative, Directory.EnumerateDirectories).ToList();

    /// <summary>The text of a file: UTF-8, composed (NFC) Vietnamese; a byte-order mark and Windows line ends are tolerated.</summary>
    /// <exception cref="LawException">There is no such file, or its text is not in that form.</exception>
    public string Text(string relative)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(File.ReadAllBytes(PathOf(relative))).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException wrong)
        {
            throw LawException.At(relative, 0, null, "chữ không ở dạng UTF-8", "lưu lại tệp với bảng mã UTF-8", wrong);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw LawException.At(relative, 0, null, "không mở được tệp", "kiểm tra tệp có trong thư mục dữ liệu và được phép đọc", wrong);
        }
        if (text.IsNormalized(NormalizationForm.FormC)) return text;
        var line = text.Split('\n').TakeWhile(row => row.IsNormalized(NormalizationForm.FormC)).Count() + 1;
        throw LawException.At(relative, line, null, "dấu tiếng Việt ở dạng tổ hợp", "gõ lại bằng Unicode dựng sẵn (NFC)");
    }

    private static bool HoldsData(string root) =>
        Directory.Exists(Path.Combine(root, "law")) && Directory.Exists(Path.Combine(root, "places"));

    private IEnumerable<string> Names(string relative, Func<string, IEnumerable<string>> list)
    {
        var folder = PathOf(relative);
        if (!Directory.Exists(folder)) return [];
        return list(folder).Select(path => relative + "/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);
    }
}
