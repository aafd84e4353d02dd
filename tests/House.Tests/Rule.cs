namespace VuonLen.House.Tests;

/// <summary>How a rule speaks: it finds offences in files; a test demands none in the project, another one demands some in a planted text.</summary>
public static class Rule
{
    /// <summary>Fails with one line per offence.</summary>
    public static void Holds(IEnumerable<Offence> offences)
    {
        var found = offences.ToList();
        if (found.Count > 0) Assert.Fail($"{found.Count} found:\n" + string.Join('\n', found.Take(40)));
    }

    /// <summary>A file that is not in the project, to show that a rule bites.</summary>
    public static SourceFile Planted(string text, string path = "src/Core/Planted/Planted.cs") => new(path, text);

    /// <summary>The lines of a file that fit, as offences.</summary>
    public static IEnumerable<Offence> Lines(SourceFile file, Func<string, string?> what) =>
        from line in file.Lines.Select((text, index) => (Offence: what(text), Number: index + 1))
        where line.Offence is not null
        select new Offence(file.Path, line.Number, line.Offence!);
}
