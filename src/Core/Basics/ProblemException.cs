namespace VuonLen.Core.Basics;

/// <summary>
/// Something a user can mend, said in one sentence or two: what happened, where, what to do; never a stack trace. The message is the
/// Vietnamese one, which the command prints; pages and the API say it in the language of whoever asks.
/// </summary>
public class ProblemException : Exception
{
    /// <summary>A problem with its sentence in both languages.</summary>
    public ProblemException(Words says, Exception? cause = null) : base(says.Vi, cause) => Says = says;

    /// <summary>A problem with its sentence in both languages.</summary>
    public ProblemException(string vi, string en, Exception? cause = null) : this(new Words(vi, en), cause) { }

    /// <summary>The sentence in both languages.</summary>
    public Words Says { get; }
}
