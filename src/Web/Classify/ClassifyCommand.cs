using System.Text;
using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Standards;

namespace VuonLen.Web.Classify;

/// <summary>The command <c>classify FILE.csv --standard ID</c>: classifies any list and touches no store.</summary>
public static class ClassifyCommand
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Classifies a file by a shipped standard.</summary>
    /// <exception cref="UnreadableListException">There is no such standard or file, or a cell could not be read; nothing was written.</exception>
    /// <exception cref="LawException">The standards do not read.</exception>
    public static void Run(LawFolder folder, string file, string standard, TextWriter output, bool json)
    {
        var book = folder.Standards();
        if (book.Find(standard) is not { } by)
            throw new UnreadableListException($"Không có chuẩn «{standard}»; các chuẩn có sẵn: {string.Join(", ", book.Standards.Select(one => one.Id))}.");
        using var input = Open(file);
        Run(input, output, by, json);
    }

    /// <summary>Reads the whole list first, so that nothing is written unless every cell could be read.</summary>
    /// <param name="input">A table with the columns id, area, income, deprivations, b1, b2, in any order.</param>
    /// <param name="output">Gets <c>id,class,row</c>, or one JSON document.</param>
    /// <exception cref="UnreadableListException">A cell could not be read; nothing was written.</exception>
    public static void Run(TextReader input, TextWriter output, Standard standard, bool json)
    {
        var results = ListReader.Read(input, standard);
        if (json) results.WriteJson(output, standard.Id);
        else results.WriteCsv(output);
    }

    /// <summary>Opens a list.</summary>
    /// <exception cref="UnreadableListException">It is not there, is a folder, or may not be read.</exception>
    internal static StreamReader Open(string file)
    {
        if (Directory.Exists(file)) throw new UnreadableListException($"Không mở được tệp «{file}» vì đó là một thư mục; hãy chỉ một tệp CSV.");
        if (!File.Exists(file)) throw new UnreadableListException($"Không mở được tệp «{file}» vì không có tệp này; hãy kiểm tra đường dẫn.");
        try
        {
            return new(file, StrictUtf8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableListException($"Không mở được tệp «{file}»; hãy kiểm tra đường dẫn và quyền đọc.", wrong);
        }
    }
}
