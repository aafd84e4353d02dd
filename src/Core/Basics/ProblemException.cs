namespace VuonLen.Core.Basics;

/// <summary>Something a user can mend. The message is one Vietnamese sentence or two: what happened, where, what to do; never a stack trace.</summary>
public class ProblemException(string message, Exception? cause = null) : Exception(message, cause);
