using System.Globalization;
using VuonLen.Core.Basics;

namespace VuonLen.Law;

/// <summary>A file of law, places or a programme cannot be read. The message is a Vietnamese sentence that says where and what to do.</summary>
public sealed class LawException : ProblemException
{
    /// <summary>A failure that has no place in a file.</summary>
    // Whoever keeps these files reads Vietnamese; no officer meets this sentence on a page.
    public LawException(string message, Exception? cause = null) : base(message, message, cause) { }

    /// <summary>A failure at a place in a file: «Tệp …, dòng …, cột …: …; cách sửa: ….»</summary>
    /// <param name="file">Path from the data folder, with forward slashes.</param>
    /// <param name="line">Line from 1; 0 if the whole file is meant.</param>
    /// <param name="column">Column of a table or key of a YAML file; null if the whole line is meant.</param>
    /// <param name="problem">What is wrong, without a full stop.</param>
    /// <param name="remedy">What to do, without a full stop.</param>
    public static LawException At(string file, long line, string? column, string problem, string remedy, Exception? cause = null)
    {
        var where = "Tệp " + file;
        if (line > 0) where += ", dòng " + line.ToString(CultureInfo.InvariantCulture);
        if (column is not null) where += ", cột " + column;
        return new($"{where}: {problem}; cách sửa: {remedy}.", cause);
    }
}
