using VuonLen.Core.Standards;

namespace VuonLen.Web.Classify;

/// <summary>The command <c>classify FILE.csv --standard ID</c>: classifies any list and touches no store.</summary>
public static class ClassifyCommand
{
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
}
