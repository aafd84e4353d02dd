namespace VuonLen.Web.Classify;

/// <summary>A list cannot be classified. The message is one Vietnamese sentence naming row and column; nothing was written.</summary>
public sealed class UnreadableListException : Exception
{
    /// <summary>The whole list is meant.</summary>
    public UnreadableListException(string message, Exception? cause = null) : base(message, cause) { }

    /// <summary>One cell is meant. The header is row 1.</summary>
    public UnreadableListException(int row, string column, string problem)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Dòng {row}, cột {column}: {problem}.")) { }
}
