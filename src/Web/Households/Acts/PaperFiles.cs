using System.Globalization;
using VuonLen.Store.Writing;
using VuonLen.Web.Pieces;

namespace VuonLen.Web.Households.Acts;

/// <summary>Takes scans of papers in. What a file is, its first bytes say; its name is only shown.</summary>
public static class PaperFiles
{
    /// <summary>The field's name.</summary>
    public const string Name = "papers";

    /// <summary>What the field offers to choose.</summary>
    public const string Accepted = ".pdf,.jpg,.jpeg,.png";

    /// <summary>So many papers at most with one act.</summary>
    public const int Most = 5;

    /// <summary>So large at most, in megabytes of 1,048,576 bytes.</summary>
    public const int LargestMegabytes = 10;

    /// <summary>The largest form, in bytes: all papers, and room for the fields.</summary>
    public const long LargestForm = Most * Largest + (1 << 20);

    private const long Largest = LargestMegabytes * (1 << 20);
    private const int LongestName = 150;

    private static readonly (string MediaType, string[] Endings, byte[] Begins)[] Kinds =
    [
        ("application/pdf", [".pdf"], [0x25, 0x50, 0x44, 0x46, 0x2D]),
        ("image/jpeg", [".jpg", ".jpeg"], [0xFF, 0xD8, 0xFF]),
        ("image/png", [".png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    /// <summary>A paper's name with an ending of what it is, put behind the one it has if that says something else: whoever saves it must not run it.</summary>
    public static string Named(string name, string mediaType) =>
        Array.Find(Kinds, kind => kind.MediaType == mediaType).Endings is not { } endings || Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? name : name.TrimEnd('.', ' ') + endings[0];

    /// <summary>The papers of a form.</summary>
    /// <exception cref="FieldException">There are too many, or one is of another kind, too large or empty.</exception>
    public static async Task<IReadOnlyList<Paper>> Read(IFormFileCollection files)
    {
        // A browser sends one nameless, empty part where nothing was chosen.
        var chosen = files.GetFiles(Name).Where(file => file.FileName != "" || file.Length > 0).ToList();
        MustBeFew(chosen.Count);
        var papers = new List<Paper>();
        foreach (var file in chosen)
        {
            MustBeSmall(file.FileName, file.Length);
            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content);
            papers.Add(Take(file.FileName, content.ToArray()));
        }
        return papers;
    }

    /// <summary>The papers in files of this machine.</summary>
    /// <exception cref="FieldException">As for a form, or a file cannot be read.</exception>
    public static IReadOnlyList<Paper> Read(IReadOnlyList<string> paths)
    {
        MustBeFew(paths.Count);
        return [.. paths.Select(path =>
        {
            try
            {
                if (new FileInfo(path) is { Exists: true } file) MustBeSmall(path, file.Length);
                return Take(path, File.ReadAllBytes(path));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                throw new FieldException(Name, $"Không đọc được tệp «{path}»; hãy kiểm tra đường dẫn và quyền đọc.",
                    $"The file “{path}” cannot be read; check the path and whether it may be read.");
            }
        })];
    }

    private static Paper Take(string fileName, byte[] content)
    {
        var name = Shown(fileName);
        if (content.Length == 0) throw new FieldException(Name, $"Tệp «{name}» rỗng; hãy chụp hoặc quét lại rồi chọn tệp khác.",
            $"The file “{name}” is empty; photograph or scan it again and choose another file.");
        var kind = Array.Find(Kinds, kind => content.AsSpan().StartsWith(kind.Begins));
        return kind.MediaType is null
            ? throw new FieldException(Name, $"Tệp «{name}» không phải là PDF, JPEG hay PNG (xét theo nội dung, không theo đuôi tên); hãy chụp hoặc quét lại thành một trong ba loại ấy.",
                $"The file “{name}” is no PDF, JPEG or PNG (by its content, not its name); photograph or scan it again as one of the three.")
            : new(Named(name, kind.MediaType), kind.MediaType, content);
    }

    private static void MustBeFew(int count)
    {
        if (count > Most) throw new FieldException(Name, $"Mỗi lần ghi kèm được nhiều nhất {Most} bản chụp, mà đã chọn {count}; hãy bớt lại, hoặc gộp các trang vào một tệp PDF.",
            $"At most {Most} scans go with one act, and {count} were chosen; choose fewer, or put the pages into one PDF.");
    }

    private static void MustBeSmall(string fileName, long length)
    {
        if (length > Largest) throw new FieldException(Name, $"Tệp «{Shown(fileName)}» lớn quá {LargestMegabytes} MB; hãy giảm độ nét khi chụp, quét rồi chọn lại.",
            $"The file “{Shown(fileName)}” is larger than {LargestMegabytes} MB; photograph or scan it at a lower resolution.");
    }

    // Only the last part of a path, of one line, without signs that turn or hide letters.
    private static string Shown(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var letters = last.Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)).ToArray();
        var name = new string(letters).Normalize().Trim();
        if (name.Length > LongestName) name = name[..(LongestName - 9)] + "…" + name[^8..];
        return name.Trim('.', ' ') == "" ? "giấy tờ" : name;
    }
}
